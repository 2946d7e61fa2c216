package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// A state in which a citizen pays.
interface PaymentStep extends StepState {

  /// What is paid.
  IdempotencyKey payment();

  /// What stands on the screen as the amount.
  Fen amount();

  PayState payState();

  /// Whether the order must stay open. One that no state keeps is closed.
  default boolean keepsOrder() {
    return true;
  }

  /// The hall says that the order is still open, or just being paid.
  default void stands(Turn turn, Run run, Order order) {}

  /// What a card had paid is back on the card.
  default void moneyIsBack(Turn turn, Run run) {}

  /// The order was closed, or its money went back.
  default void over(Turn turn, Run run) {
    Departure.troubleToRetry(turn, ProblemCode.ORDER_OVER, run);
  }

  @Override
  default boolean waitsForCitizen() {
    return false;
  }

  @Override
  default View view(Sight sight, Run run) {
    return PayStep.view(run, amount(), payState());
  }

  /// Whether this state has waited as long as it may.
  default boolean waitedEnough(Event event) {
    return event instanceof Event.TimerRang(Timer.StopWaiting(var waited))
        && waited.equals(payment());
  }
}
