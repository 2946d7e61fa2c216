package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;

/// The step of the citizen who is paying just now.
record InPayment(Run run, PaymentStep step) {

  static Optional<InPayment> of(Turn turn, IdempotencyKey payment) {
    return turn.state().phase() instanceof Phase.Serving(Run run, PaymentStep step)
            && step.payment().equals(payment)
        ? Optional.of(new InPayment(run, step))
        : Optional.empty();
  }

  static boolean keeps(Turn turn, IdempotencyKey payment) {
    return of(turn, payment).filter(paying -> paying.step().keepsOrder()).isPresent();
  }

  void stands(Turn turn, Order order) {
    step.stands(turn, run, order);
  }

  void paid(Turn turn, Order order) {
    PayStep.paid(turn, run, order);
  }

  void moneyIsBack(Turn turn) {
    step.moneyIsBack(turn, run);
  }

  void over(Turn turn) {
    step.over(turn, run);
  }
}
