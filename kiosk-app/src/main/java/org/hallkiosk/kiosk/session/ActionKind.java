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
  DRAFT(
      EntryKind.DRAFT_INTENT,
      EntryKind.DRAFT_KEPT,
      EntryKind.DRAFT_REFUSED,
      EntryKind.DRAFT_NEVER_RECEIVED),
  SERVICE_CARD(
      EntryKind.SERVICE_CARD_INTENT,
      EntryKind.SERVICE_CARD_CHANGED,
      EntryKind.SERVICE_CARD_REFUSED,
      EntryKind.SERVICE_CARD_NEVER_RECEIVED),
  /// All of it together: from before the order is registered until the hall says that it is paid or
  /// closed. Settled by reading the order.
  ///
  /// @see Payments
  PAYMENT(
      EntryKind.PAYMENT_INTENT,
      EntryKind.PAYMENT_MADE,
      EntryKind.PAYMENT_NOT_MADE,
      EntryKind.PAYMENT_DEFERRED),
  ORDER(
      EntryKind.ORDER_INTENT,
      EntryKind.ORDER_OPENED,
      EntryKind.ORDER_REFUSED,
      EntryKind.ORDER_NEVER_RECEIVED),
  CODE_PAYMENT(
      EntryKind.CODE_PAYMENT_INTENT,
      EntryKind.CODE_PAID,
      EntryKind.CODE_PAYMENT_REFUSED,
      EntryKind.CODE_PAYMENT_NEVER_RECEIVED),
  /// At the bank card terminal, which is asked until it knows.
  CARD_PAYMENT(
      EntryKind.CARD_PAYMENT_INTENT,
      EntryKind.CARD_PAID,
      EntryKind.CARD_NOT_PAID,
      EntryKind.CARD_NOT_PAID),
  /// Back to the card: at the bank card terminal too.
  CARD_REVERSAL(
      EntryKind.CARD_REVERSAL_INTENT,
      EntryKind.CARD_REVERSED,
      EntryKind.CARD_NOT_REVERSED,
      EntryKind.CARD_REVERSAL_FAILED),
  CARD_REPORT(
      EntryKind.CARD_REPORT_INTENT,
      EntryKind.CARD_REPORTED,
      EntryKind.CARD_REPORT_REFUSED,
      EntryKind.CARD_REPORT_NEVER_RECEIVED),
  ORDER_CLOSING(
      EntryKind.ORDER_CLOSING_INTENT,
      EntryKind.ORDER_CLOSED,
      EntryKind.ORDER_NOT_CLOSED,
      EntryKind.ORDER_CLOSING_NEVER_RECEIVED),
  REFUND(
      EntryKind.REFUND_INTENT,
      EntryKind.REFUNDED,
      EntryKind.REFUND_REFUSED,
      EntryKind.REFUND_NEVER_RECEIVED),
  TASK(
      EntryKind.TASK_INTENT,
      EntryKind.TASK_RAISED,
      EntryKind.TASK_REFUSED,
      EntryKind.TASK_NEVER_RECEIVED),
  /// A difference in the books: open until a later comparison finds none.
  BOOKS(
      EntryKind.BOOKS_DIFFER, EntryKind.BOOKS_AGREE, EntryKind.BOOKS_AGREE, EntryKind.BOOKS_AGREE),
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

  /// Who can say what became of it.
  Witness witness() {
    return switch (this) {
      case SUBMISSION,
          DELIVERY,
          RATING,
          DRAFT,
          SERVICE_CARD,
          ORDER,
          CODE_PAYMENT,
          CARD_REPORT,
          ORDER_CLOSING,
          REFUND,
          TASK ->
          Witness.HALL;
      case PAYMENT -> Witness.ORDER;
      case CARD_PAYMENT, CARD_REVERSAL -> Witness.CARD_TERMINAL;
      case PAPER, SLIP -> Witness.NOBODY;
      case BOOKS -> Witness.BOOKS;
    };
  }

  /// Whether the hall's staff must look when its outcome stays unknown.
  boolean concernsStaff() {
    return switch (this) {
      case SUBMISSION,
          DELIVERY,
          DRAFT,
          SERVICE_CARD,
          PAYMENT,
          ORDER,
          CODE_PAYMENT,
          CARD_PAYMENT,
          CARD_REVERSAL,
          CARD_REPORT,
          ORDER_CLOSING,
          REFUND,
          BOOKS ->
          true;
      case TASK, RATING, PAPER, SLIP -> false;
    };
  }

  /// Whether "accepted" says no more than that the money is on its way: until the hall says that it
  /// arrived, or did not, nothing is known of it.
  boolean isMoneyOnItsWay() {
    return switch (this) {
      case CODE_PAYMENT, CARD_REPORT, REFUND -> true;
      case SUBMISSION,
          DELIVERY,
          DRAFT,
          SERVICE_CARD,
          PAYMENT,
          ORDER,
          CARD_PAYMENT,
          CARD_REVERSAL,
          ORDER_CLOSING,
          TASK,
          BOOKS,
          RATING,
          PAPER,
          SLIP ->
          false;
    };
  }

  enum Witness {
    /// The hall is asked by the action's key.
    HALL,
    /// The hall is asked for the case's order.
    ORDER,
    /// The bank card terminal is asked by the order's number.
    CARD_TERMINAL,
    /// The next comparison of the books.
    BOOKS,
    /// A printer that was interrupted tells nothing afterwards.
    NOBODY
  }
}
