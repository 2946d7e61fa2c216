package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;

/// The hall charges the phone's code: once. An unknown outcome is asked about, and the phone may
/// still have to confirm.
///
/// @param charge the action
/// @param onPhone whether the hall waits for the citizen to confirm there
record ChargingPhone(IdempotencyKey payment, Order order, IdempotencyKey charge, boolean onPhone)
    implements PaymentStep {

  static void begin(Turn turn, Run run, IdempotencyKey payment, Order order, String code) {
    IdempotencyKey charge = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.CODE_PAYMENT,
        charge,
        Payments.part(payment, order),
        new Effect.PayByCode(charge, turn.citizen().token().orElseThrow(), order.number(), code));
    PayStep.waitAtMost(turn, payment, turn.policies().queryFor());
    turn.serve(run, new ChargingPhone(payment, order, charge, false));
  }

  @Override
  public Fen amount() {
    return order.amount();
  }

  @Override
  public PayState payState() {
    return onPhone ? PayState.CONFIRM_ON_PHONE : PayState.ASKING;
  }

  @Override
  public void stands(Turn turn, Run run, Order now) {
    Payments.poll(turn, payment);
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.ActionAnswered(var answered, var outcome)
        && answered.equals(charge)) {
      decided(turn, run, outcome);
    } else if (waitedEnough(event)) {
      PayStep.notKnown(turn, run, payment);
    }
  }

  private void decided(Turn turn, Run run, ActionOutcome outcome) {
    switch (outcome) {
      case ActionOutcome.Refused(Refusal reason) -> refused(turn, run, reason);
      case ActionOutcome.NeverReceived _ -> choose(turn, run, PayHint.CODE_REFUSED);
      case ActionOutcome.Accepted _ -> confirming(turn, run);
      case ActionOutcome.Done _, ActionOutcome.Unknown _ -> {}
    }
  }

  /// The phone asks, and its owner needs the time that a payment takes.
  private void confirming(Turn turn, Run run) {
    if (!onPhone) {
      PayStep.waitAtMost(turn, payment, turn.policies().payFor());
      turn.serve(run, new ChargingPhone(payment, order, charge, true));
    }
  }

  /// An order that is over by now is read, and told about as it stands.
  private void refused(Turn turn, Run run, Refusal reason) {
    if (reason == Refusal.PAYMENT_DECLINED) {
      choose(turn, run, PayHint.DECLINED);
    } else if (reason != Refusal.ORDER_PAID && reason != Refusal.ORDER_CLOSED) {
      choose(turn, run, PayHint.CODE_REFUSED);
    }
  }

  private void choose(Turn turn, Run run, PayHint hint) {
    turn.serve(run, new ChoosingWay(payment, order, Optional.of(hint)));
  }
}
