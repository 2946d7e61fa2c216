package org.hallkiosk.kiosk.session;

import java.util.Arrays;
import org.hallkiosk.kiosk.journal.EntryKind;

/// The kinds of actions that change something, and how the journal tells of each.
///
/// @see OpenActions
enum ActionKind {
  SUBMISSION(
      EntryKind.SUBMIT_INTENT,
      EntryKind.SUBMIT_DONE,
      EntryKind.SUBMIT_REFUSED,
      EntryKind.SUBMIT_NEVER_RECEIVED),
  DELIVERY(
      EntryKind.DELIVERY_INTENT,
      EntryKind.DELIVERY_REPORTED,
      EntryKind.DELIVERY_REFUSED,
      EntryKind.DELIVERY_NEVER_RECEIVED),
  RATING(EntryKind.RATING_INTENT, EntryKind.RATED, EntryKind.NOT_RATED, EntryKind.NOT_RATED),
  PAPER(
      EntryKind.PRINT_INTENT, EntryKind.PRINTED, EntryKind.NOT_PRINTED, EntryKind.PRINT_UNCERTAIN),
  SLIP(
      EntryKind.SLIP_INTENT,
      EntryKind.SLIP_PRINTED,
      EntryKind.SLIP_NOT_PRINTED,
      EntryKind.SLIP_UNCERTAIN);

  private final EntryKind intent;
  private final EntryKind done;
  private final EntryKind refused;
  private final EntryKind unfinished;

  ActionKind(EntryKind intent, EntryKind done, EntryKind refused, EntryKind unfinished) {
    this.intent = intent;
    this.done = done;
    this.refused = refused;
    this.unfinished = unfinished;
  }

  static ActionKind of(EntryKind intent) {
    return Arrays.stream(values())
        .filter(kind -> kind.intent == intent)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(intent + " is no intent"));
  }

  EntryKind intent() {
    return intent;
  }

  EntryKind done() {
    return done;
  }

  EntryKind refused() {
    return refused;
  }

  /// The hall never received it, or nobody can say whether the paper came out.
  EntryKind unfinished() {
    return unfinished;
  }

  /// Whether the hall can be asked about it; a device cannot.
  boolean atHall() {
    return switch (this) {
      case SUBMISSION, DELIVERY, RATING -> true;
      case PAPER, SLIP -> false;
    };
  }
}
