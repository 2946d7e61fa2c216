package org.hallkiosk.kiosk.journal;

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
  SUBMIT_DONE(Role.PROOF),
  SUBMIT_REFUSED(Role.PROOF),
  SUBMIT_NEVER_RECEIVED(Role.PROOF),

  PRINT_INTENT(Role.INTENT),
  PRINTED(Role.PROOF),
  NOT_PRINTED(Role.PROOF),
  PRINT_UNCERTAIN(Role.PROOF),

  SLIP_INTENT(Role.INTENT),
  SLIP_PRINTED(Role.PROOF),
  SLIP_NOT_PRINTED(Role.PROOF),
  SLIP_UNCERTAIN(Role.PROOF),

  DELIVERY_INTENT(Role.INTENT),
  DELIVERY_REPORTED(Role.PROOF),
  DELIVERY_NEVER_RECEIVED(Role.PROOF),
  DELIVERY_REFUSED(Role.PROOF),

  RATING_INTENT(Role.INTENT),
  RATED(Role.PROOF),
  NOT_RATED(Role.PROOF);

  private final Role role;

  EntryKind(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }

  public enum Role {
    NOTE,
    INTENT,
    PROOF
  }
}
