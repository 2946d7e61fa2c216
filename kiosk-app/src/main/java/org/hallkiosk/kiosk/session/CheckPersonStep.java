package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Whose card is it? Card and live face, card and a code to the registered phone, or card and a
/// member of the hall's staff; the hall judges, and a found card gets nothing.
final class CheckPersonStep {

  private CheckPersonStep() {}

  static void enter(Turn turn, Run run) {
    if (turn.state().limits().contains(View.Limit.NO_CAMERA)) {
      CheckCode.enter(turn, run);
    } else {
      CheckFace.enter(turn, run);
    }
  }

  static void passed(Turn turn, Run run, String method) {
    turn.note(EntryKind.PERSON_CHECKED, Map.of(Fact.METHOD, method));
    turn.citizen(turn.citizen().checked());
    Journey.advance(turn, run);
  }

  /// The hall said why, and that need not be the person: its session may have ended.
  static void refused(Turn turn, Run run, Refusal reason) {
    turn.note(EntryKind.PERSON_NOT_CONFIRMED, Map.of(Fact.REASON, reason.name()));
    Departure.trouble(turn, Problems.of(reason), Optional.of(run));
  }

  static void notConfirmed(Turn turn, Run run) {
    turn.note(EntryKind.PERSON_NOT_CONFIRMED);
    Departure.trouble(turn, ProblemCode.PERSON_NOT_CONFIRMED, Optional.of(run));
  }
}
