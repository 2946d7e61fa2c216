package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.View;

/// The order's code stands on the screen, and a phone pays it. Whoever stops closes the order
/// first, so that a phone that has scanned the code cannot pay beside another way.
record ShowingOrderCode(IdempotencyKey payment, Order order) implements PaymentStep {

  static void begin(Turn turn, Run run, IdempotencyKey payment, Order order) {
    Payments.poll(turn, payment);
    PayStep.waitAtMost(turn, payment, turn.policies().payFor());
    turn.serve(run, new ShowingOrderCode(payment, order));
  }

  @Override
  public Fen amount() {
    return order.amount();
  }

  @Override
  public PayState payState() {
    return PayState.SHOWING_CODE;
  }

  @Override
  public boolean mayLeave() {
    return true;
  }

  @Override
  public boolean mayGoBack() {
    return true;
  }

  @Override
  public View view(Sight sight, Run run) {
    return PayStep.view(
        run, amount(), payState(), List.of(), Optional.of(order.payText()), Optional.empty());
  }

  @Override
  public void stands(Turn turn, Run run, Order now) {
    Payments.poll(turn, payment);
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.Back) {
      SettlingPayment.begin(turn, run, payment, Optional.of(amount()), Optional.empty());
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (waitedEnough(event)) {
      SettlingPayment.begin(
          turn, run, payment, Optional.of(amount()), Optional.of(PayHint.NOTHING_SCANNED));
    }
  }
}
