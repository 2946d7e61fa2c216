package org.hallkiosk.kiosk.session;

import java.time.Duration;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;

/// What happened stays true, also where the hall does not take it: it is told again, under another
/// key since the refusal may stand under the first, until the hall has it. How long that lasts is
/// counted from when it was told first.
final class Retelling {

  private Retelling() {}

  /// Whether the hall must hear of it all the same.
  static boolean isDue(ActionKind kind, Refusal reason) {
    return switch (kind) {
      case TASK -> true;
      case CARD_REPORT -> !isMoneyNotTaken(reason);
      case DELIVERY -> isForNow(reason);
      case SUBMISSION,
          DRAFT,
          SERVICE_CARD,
          PAYMENT,
          ORDER,
          CODE_PAYMENT,
          CARD_PAYMENT,
          CARD_REVERSAL,
          ORDER_CLOSING,
          REFUND,
          BOOKS,
          RATING,
          PAPER,
          SLIP ->
          false;
    };
  }

  /// By these alone the hall says that it does not take a card's money.
  private static boolean isMoneyNotTaken(Refusal reason) {
    return reason == Refusal.ORDER_PAID
        || reason == Refusal.ORDER_CLOSED
        || reason == Refusal.AMOUNT_DIFFERS;
  }

  private static boolean isForNow(Refusal reason) {
    return switch (Sequel.of(reason)) {
      case PASSING, CLOSED -> true;
      case MEND, FINAL, OVER -> false;
    };
  }

  /// Soon while the citizen waits; afterwards rarely, since each time is written down.
  static void later(Turn turn, OpenAction action, Refusal reason) {
    OpenAction refused = action.refused(reason);
    OpenActions.put(turn, refused);
    Duration pause =
        action.citizenWaits() ? turn.policies().queryEvery() : turn.policies().taskAfter();
    Questions.later(turn, refused, pause);
  }

  static void now(Turn turn, OpenAction action, Refusal reason) {
    OpenActions.refused(turn, action, reason);
    tell(turn, action);
  }

  /// The hall never received it.
  static void tell(Turn turn, OpenAction action) {
    IdempotencyKey anew =
        switch (action.kind()) {
          case DELIVERY -> OpenActions.reportDeliveryAnew(turn, action);
          case CARD_REPORT -> CardMoney.reportAnew(turn, action);
          case REFUND -> Refunds.anew(turn, action);
          case TASK -> Tasks.raiseAnew(turn, action);
          case SUBMISSION,
              DRAFT,
              SERVICE_CARD,
              PAYMENT,
              ORDER,
              CODE_PAYMENT,
              CARD_PAYMENT,
              CARD_REVERSAL,
              ORDER_CLOSING,
              BOOKS,
              RATING,
              PAPER,
              SLIP ->
              throw new IllegalStateException(action.kind() + " is not told again");
        };
    OpenActions.of(turn, anew).ifPresent(fresh -> OpenActions.put(turn, fresh.after(action)));
  }
}
