package org.hallkiosk.kiosk.journal;

import java.util.Optional;

/// The closed list of what the journal tells. An intent is written before its effect and stays open
/// until a proof with the same key closes it.
public enum EntryKind {
  TERMINAL_STARTED(Role.NOTE),
  SESSION_OPENED(Role.NOTE),
  SIGNED_IN(Role.NOTE),
  SIGN_IN_REFUSED(Role.NOTE),
  PERSON_CHECKED(Role.NOTE),
  PERSON_NOT_CONFIRMED(Role.NOTE),
  SERVICE_STARTED(Role.NOTE),
  DOCUMENT_VERIFIED(Role.NOTE),
  DOCUMENT_REFUSED(Role.NOTE),
  SESSION_CLOSED(Role.NOTE),

  SUBMIT_INTENT(Role.INTENT),
  SUBMIT_DONE(SUBMIT_INTENT),
  SUBMIT_REFUSED(SUBMIT_INTENT),
  SUBMIT_NEVER_RECEIVED(SUBMIT_INTENT),

  PRINT_INTENT(Role.INTENT),
  PRINTED(PRINT_INTENT),
  NOT_PRINTED(PRINT_INTENT),
  PRINT_UNCERTAIN(PRINT_INTENT),

  SLIP_INTENT(Role.INTENT),
  SLIP_PRINTED(SLIP_INTENT),
  SLIP_NOT_PRINTED(SLIP_INTENT),
  SLIP_UNCERTAIN(SLIP_INTENT),

  DELIVERY_INTENT(Role.INTENT),
  DELIVERY_REPORTED(DELIVERY_INTENT),
  DELIVERY_NEVER_RECEIVED(DELIVERY_INTENT),
  DELIVERY_REFUSED(DELIVERY_INTENT),

  RATING_INTENT(Role.INTENT),
  RATED(RATING_INTENT),
  NOT_RATED(RATING_INTENT);

  private final Role role;
  private final Optional<EntryKind> closes;

  EntryKind(Role role) {
    this.role = role;
    this.closes = Optional.empty();
  }

  EntryKind(EntryKind intent) {
    this.role = Role.PROOF;
    this.closes = Optional.of(intent);
  }

  public Role role() {
    return role;
  }

  /// The intent that a proof closes; empty for notes and intents.
  public Optional<EntryKind> closes() {
    return closes;
  }

  public enum Role {
    NOTE,
    INTENT,
    PROOF
  }
}
