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
  GUARDIAN_CONFIRMED(Role.NOTE),
  GUARDIAN_REFUSED(Role.NOTE),
  ACTING_FOR(Role.NOTE),
  ACTING_REFUSED(Role.NOTE),
  ACTING_ENDED(Role.NOTE),
  SERVICE_STARTED(Role.NOTE),
  MATERIAL_GIVEN(Role.NOTE),
  SIGNED(Role.NOTE),
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

  DRAFT_INTENT(Role.INTENT),
  DRAFT_KEPT(DRAFT_INTENT),
  DRAFT_REFUSED(DRAFT_INTENT),
  DRAFT_NEVER_RECEIVED(DRAFT_INTENT),

  /// The terminal service card is bound, unbound or blocked.
  SERVICE_CARD_INTENT(Role.INTENT),
  SERVICE_CARD_CHANGED(SERVICE_CARD_INTENT),
  SERVICE_CARD_REFUSED(SERVICE_CARD_INTENT),
  SERVICE_CARD_NEVER_RECEIVED(SERVICE_CARD_INTENT),

  /// Money is to be taken for a case: open from before its order is registered until the hall says
  /// that the order is paid or closed.
  PAYMENT_INTENT(Role.INTENT),
  PAYMENT_MADE(PAYMENT_INTENT),
  PAYMENT_NOT_MADE(PAYMENT_INTENT),
  /// The order stays open on purpose: its notice is paid elsewhere (缴款通知).
  PAYMENT_DEFERRED(PAYMENT_INTENT),
  /// The order is another terminal's by now, or its money was not taken here.
  PAYMENT_ELSEWHERE(PAYMENT_INTENT),

  ORDER_INTENT(Role.INTENT),
  ORDER_OPENED(ORDER_INTENT),
  ORDER_REFUSED(ORDER_INTENT),
  ORDER_NEVER_RECEIVED(ORDER_INTENT),

  CODE_PAYMENT_INTENT(Role.INTENT),
  /// The hall took the charge; whether it is paid, the order tells.
  CODE_PAID(CODE_PAYMENT_INTENT),
  CODE_PAYMENT_REFUSED(CODE_PAYMENT_INTENT),
  CODE_PAYMENT_NEVER_RECEIVED(CODE_PAYMENT_INTENT),

  CARD_PAYMENT_INTENT(Role.INTENT),
  CARD_PAID(CARD_PAYMENT_INTENT),
  CARD_NOT_PAID(CARD_PAYMENT_INTENT),

  CARD_REPORT_INTENT(Role.INTENT),
  CARD_REPORTED(CARD_REPORT_INTENT),
  CARD_REPORT_REFUSED(CARD_REPORT_INTENT),
  CARD_REPORT_NEVER_RECEIVED(CARD_REPORT_INTENT),

  /// The hall did not take the report of a card payment: the money goes back to the card.
  CARD_REVERSAL_INTENT(Role.INTENT),
  CARD_REVERSED(CARD_REVERSAL_INTENT),
  CARD_NOT_REVERSED(CARD_REVERSAL_INTENT),
  /// Not taken back yet: it is tried under another key.
  CARD_REVERSAL_FAILED(CARD_REVERSAL_INTENT),

  ORDER_CLOSING_INTENT(Role.INTENT),
  ORDER_CLOSED(ORDER_CLOSING_INTENT),
  ORDER_NOT_CLOSED(ORDER_CLOSING_INTENT),
  ORDER_CLOSING_NEVER_RECEIVED(ORDER_CLOSING_INTENT),

  REFUND_INTENT(Role.INTENT),
  REFUNDED(REFUND_INTENT),
  REFUND_REFUSED(REFUND_INTENT),
  REFUND_NEVER_RECEIVED(REFUND_INTENT),

  TASK_INTENT(Role.INTENT),
  TASK_RAISED(TASK_INTENT),
  TASK_REFUSED(TASK_INTENT),
  TASK_NEVER_RECEIVED(TASK_INTENT),

  /// Hall, channel and journal disagree about an order of a day.
  BOOKS_DIFFER(Role.INTENT),
  BOOKS_AGREE(BOOKS_DIFFER),

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
