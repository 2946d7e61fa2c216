package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;

/// The money is on its way: the hall is asked until the order is paid.
///
/// @param returned whether the hall did not take the card's money, and the card has it back
record AwaitingPayment(IdempotencyKey payment, Order order, boolean returned)
    implements PaymentStep {

  static void begin(Turn turn, Run run, IdempotencyKey payment, Order order) {
    PayStep.waitAtMost(turn, payment, turn.policies().queryFor());
    Payments.poll(turn, payment);
    turn.serve(run, new AwaitingPayment(payment, order, false));
  }

  @Override
  public Fen amount() {
    return order.amount();
  }

  @Override
  public PayState payState() {
    return PayState.ASKING;
  }

  @Override
  public void stands(Turn turn, Run run, Order now) {
    if (returned) {
      turn.serve(run, new ChoosingWay(payment, order, Optional.of(PayHint.CARD_TERMINAL_FAILED)));
    } else {
      Payments.poll(turn, payment);
    }
  }

  @Override
  public void moneyIsBack(Turn turn, Run run) {
    turn.serve(run, new AwaitingPayment(payment, order, true));
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (waitedEnough(event)) {
      PayStep.notKnown(turn, run, payment);
    }
  }
}
