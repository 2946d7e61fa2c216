package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.TaskReason;

/// What follows from an outcome whoever stands before the terminal by then: what happened stays
/// true, and is told until the hall has it.
final class Consequences {

  private Consequences() {}

  static void done(Turn turn, OpenAction action) {
    switch (action.kind()) {
      case ORDER, CODE_PAYMENT, CARD_REPORT, ORDER_CLOSING -> paymentGoesOn(turn, action);
      case SUBMISSION,
          DELIVERY,
          DRAFT,
          SERVICE_CARD,
          PAYMENT,
          CARD_PAYMENT,
          CARD_REVERSAL,
          REFUND,
          TASK,
          BOOKS,
          RATING,
          PAPER,
          SLIP -> {}
    }
  }

  static void refused(Turn turn, OpenAction action, Refusal reason) {
    switch (action.kind()) {
      case ORDER -> Payments.notOrdered(turn, action.about().orElseThrow(), reason.name());
      case CODE_PAYMENT -> paymentGoesOn(turn, action);
      case ORDER_CLOSING -> notClosed(turn, action, reason);
      case CARD_REPORT -> CardMoney.reverse(turn, action);
      case REFUND -> Tasks.raise(turn, action.key(), TaskReason.PAID_NOT_DELIVERED);
      case SUBMISSION,
          DELIVERY,
          DRAFT,
          SERVICE_CARD,
          PAYMENT,
          CARD_PAYMENT,
          CARD_REVERSAL,
          TASK,
          BOOKS,
          RATING,
          PAPER,
          SLIP -> {}
    }
  }

  /// What was proved stays true: such a report is made anew, under a key of its own. An application
  /// or a rating is the citizen's to repeat.
  static void neverReceived(Turn turn, OpenAction action) {
    switch (action.kind()) {
      case DELIVERY, CARD_REPORT, REFUND, TASK -> Retelling.tell(turn, action);
      case ORDER -> Payments.notOrdered(turn, action.about().orElseThrow(), "NEVER_RECEIVED");
      case CODE_PAYMENT, ORDER_CLOSING -> paymentGoesOn(turn, action);
      case SUBMISSION,
          DRAFT,
          SERVICE_CARD,
          PAYMENT,
          CARD_PAYMENT,
          CARD_REVERSAL,
          BOOKS,
          RATING,
          PAPER,
          SLIP -> {}
    }
  }

  /// An order that is over by now is read. One that the hall does not close for another reason is
  /// read after a while, else it would be closed and refused without end.
  private static void notClosed(Turn turn, OpenAction closing, Refusal reason) {
    if (reason == Refusal.ORDER_PAID || reason == Refusal.ORDER_CLOSED) {
      paymentGoesOn(turn, closing);
    } else {
      closing
          .about()
          .flatMap(payment -> OpenActions.of(turn, payment))
          .ifPresent(payment -> Questions.later(turn, payment));
    }
  }

  private static void paymentGoesOn(Turn turn, OpenAction part) {
    part.about().ifPresent(payment -> Payments.goOn(turn, payment));
  }
}
