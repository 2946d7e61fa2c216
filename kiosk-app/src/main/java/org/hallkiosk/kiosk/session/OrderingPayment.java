package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.ProblemCode;

/// The hall registers the order, and says what it is about.
///
/// @param expected what the citizen saw
/// @param hint why an earlier way to pay came to nothing
record OrderingPayment(IdempotencyKey payment, Optional<Fen> expected, Optional<PayHint> hint)
    implements PaymentStep {

  static void begin(Turn turn, Run run, Optional<Fen> expected, Optional<PayHint> hint) {
    IdempotencyKey payment = Payments.begin(turn, run.issued().caseNumber().orElseThrow());
    PayStep.waitAtMost(turn, payment, turn.policies().queryFor());
    turn.serve(run, new OrderingPayment(payment, expected, hint));
  }

  @Override
  public Fen amount() {
    return expected.orElse(Fen.NOTHING);
  }

  @Override
  public PayState payState() {
    return PayState.ORDERING;
  }

  @Override
  public void stands(Turn turn, Run run, Order order) {
    if (order.status() == Order.Status.PAYING) {
      AwaitingPayment.begin(turn, run, payment, order);
    } else if (expected.filter(seen -> !seen.equals(order.amount())).isPresent()) {
      Departure.trouble(turn, ProblemCode.AMOUNT_DIFFERS, Optional.of(run));
    } else {
      turn.serve(run, new ChoosingWay(payment, order, hint));
    }
  }

  /// Nothing has been shown, so that no money can have moved.
  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.ActionAnswered(var _, var outcome)
        && OpenActions.of(turn, payment).isEmpty()) {
      notOrdered(turn, run, outcome);
    } else if (waitedEnough(event)) {
      Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
      Payments.goOn(turn, payment);
    }
  }

  private static void notOrdered(Turn turn, Run run, ActionOutcome outcome) {
    switch (outcome) {
      case ActionOutcome.Refused(Refusal reason) -> {
        if (reason == Refusal.ORDER_PAID) {
          PayStep.readOn(turn, run);
        } else {
          Refusals.during(turn, run, reason);
        }
      }
      case ActionOutcome.NeverReceived _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
      case ActionOutcome.Done _, ActionOutcome.Accepted _, ActionOutcome.Unknown _ -> {}
    }
  }
}
