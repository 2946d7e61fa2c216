package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.function.Consumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.Reversal;

record SupervisedCardTerminal(Supervisor<CardTerminal> supervisor)
    implements CardTerminal, Supervised<CardTerminal> {
  /// From one stage to the next, longer than any terminal's own patience.
  private static final Duration ONE_STAGE = Duration.ofMinutes(5);

  private static final Duration ASKING = Duration.ofSeconds(60);

  /// When the call is abandoned, the money may have moved.
  @Override
  public CardPayment pay(PaymentOrder order, Consumer<PaymentStage> progress, CancelSignal cancel) {
    return supervisor.call(
        Operation.<CardTerminal, CardPayment>telling(
                "pay",
                ONE_STAGE,
                (terminal, relay) ->
                    terminal.pay(order, stage -> relay.tell(() -> progress.accept(stage)), cancel),
                CardPayment.NotStarted::new)
            .orLost(CardPayment.Unknown::new)
            .cancelledBy(cancel, ASKING));
  }

  /// A question that brings no answer says nothing of the money.
  @Override
  public CardPayment query(String orderNumber) {
    return supervisor.call(
        Operation.of(
            "query", ASKING, terminal -> terminal.query(orderNumber), CardPayment.Unknown::new));
  }

  @Override
  public Reversal reverse(String orderNumber) {
    return supervisor.call(
        Operation.of(
            "reverse", ASKING, terminal -> terminal.reverse(orderNumber), Reversal.Unknown::new));
  }
}
