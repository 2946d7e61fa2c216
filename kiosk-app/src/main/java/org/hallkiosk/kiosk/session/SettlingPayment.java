package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;

/// The citizen does not pay this order after all, or an earlier one is not at its end: it is
/// closed, unless it turns out to be paid. Only then is another way offered, with another order.
///
/// @param expected what the citizen saw
/// @param hint why another way is offered
record SettlingPayment(IdempotencyKey payment, Optional<Fen> expected, Optional<PayHint> hint)
    implements PaymentStep {

  static void begin(
      Turn turn, Run run, IdempotencyKey payment, Optional<Fen> expected, Optional<PayHint> hint) {
    PayStep.waitAtMost(turn, payment, turn.policies().queryFor());
    turn.serve(run, new SettlingPayment(payment, expected, hint));
    Payments.hurry(turn, payment);
  }

  @Override
  public Fen amount() {
    return expected.orElse(Fen.NOTHING);
  }

  @Override
  public PayState payState() {
    return PayState.CLOSING;
  }

  @Override
  public boolean keepsOrder() {
    return false;
  }

  @Override
  public void over(Turn turn, Run run) {
    OrderingPayment.begin(turn, run, expected, hint);
  }

  /// A payment ends without its order where the hall never registered one.
  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (OpenActions.of(turn, payment).isEmpty()) {
      over(turn, run);
    } else if (waitedEnough(event)) {
      PayStep.notKnown(turn, run, payment);
    }
  }
}
