package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;

/// The bank card terminal takes the money: once. One that cannot say is asked, and never told to
/// pay again.
///
/// @param charge the action
/// @param payState what the citizen should do there; `ASKING` once the terminal could not say
record AtCardTerminal(IdempotencyKey payment, Order order, IdempotencyKey charge, PayState payState)
    implements PaymentStep {

  static void begin(Turn turn, Run run, IdempotencyKey payment, Order order) {
    IdempotencyKey charge = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.CARD_PAYMENT,
        charge,
        Payments.part(payment, order),
        new Effect.PayByCard(charge, order.number(), order.amount()));
    turn.serve(run, new AtCardTerminal(payment, order, charge, PayState.INSERT_CARD));
  }

  @Override
  public Fen amount() {
    return order.amount();
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.CardStage(var key, var stage) && key.equals(charge)) {
      turn.serve(run, new AtCardTerminal(payment, order, charge, shown(stage)));
    } else if (event instanceof Event.CardPaid(var key, var outcome) && key.equals(charge)) {
      ended(turn, run, outcome);
    } else if (waitedEnough(event)) {
      PayStep.notKnown(turn, run, payment);
    }
  }

  private static PayState shown(PaymentStage stage) {
    return switch (stage) {
      case INSERT_CARD -> PayState.INSERT_CARD;
      case ENTER_PIN -> PayState.ENTER_PIN;
      case CONTACTING_BANK -> PayState.CONTACTING_BANK;
      case REMOVE_CARD -> PayState.REMOVE_CARD;
    };
  }

  private void ended(Turn turn, Run run, CardPayment outcome) {
    switch (outcome) {
      case CardPayment.Approved _ -> AwaitingPayment.begin(turn, run, payment, order);
      case CardPayment.Unknown _ -> asking(turn, run);
      case CardPayment.Declined _ -> choose(turn, run, PayHint.DECLINED);
      case CardPayment.NotPaid _,
          CardPayment.Cancelled _,
          CardPayment.Reversed _,
          CardPayment.NotFound _,
          CardPayment.NotStarted _ ->
          choose(turn, run, PayHint.CARD_TERMINAL_FAILED);
    }
  }

  private void asking(Turn turn, Run run) {
    if (payState != PayState.ASKING) {
      PayStep.waitAtMost(turn, payment, turn.policies().queryFor());
      turn.serve(run, new AtCardTerminal(payment, order, charge, PayState.ASKING));
    }
  }

  private void choose(Turn turn, Run run, PayHint hint) {
    turn.serve(run, new ChoosingWay(payment, order, Optional.of(hint)));
  }
}
