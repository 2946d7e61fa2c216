package org.hallkiosk.kiosk.effects;

import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;

/// Orders at the hall, and the bank card terminal.
final class MoneyEffects {

  private static final Fault DEFECT =
      Fault.of(FaultCode.DEVICE_ERROR, "the terminal's program failed at the card terminal");

  private final Means means;
  private final Asking asking;
  private final Hall hall;
  private final CardTerminal terminal;

  MoneyEffects(Means means) {
    this.means = means;
    this.asking = means.asking();
    this.hall = means.hall();
    this.terminal = means.devices().cardTerminal();
  }

  void openOrder(Effect.OpenOrder effect) {
    asking.act(
        Lane.HALL,
        effect.key(),
        () -> hall.openOrder(effect.token(), effect.key(), effect.caseNumber()));
  }

  void readOrder(Effect.ReadOrder effect) {
    asking.ask(
        Lane.HALL_MONEY,
        () -> new Event.OrderRead(effect.ticket(), hall.order(effect.caseNumber())));
  }

  void payByCode(Effect.PayByCode effect) {
    asking.act(
        Lane.HALL,
        effect.key(),
        () -> hall.payByCode(effect.token(), effect.key(), effect.order(), effect.code()));
  }

  void reportCardPayment(Effect.ReportCardPayment effect) {
    asking.act(
        Lane.HALL_MONEY,
        effect.key(),
        () -> hall.reportCardPayment(effect.key(), effect.order(), effect.approval()));
  }

  void closeOrder(Effect.CloseOrder effect) {
    asking.act(Lane.HALL_MONEY, effect.key(), () -> hall.closeOrder(effect.key(), effect.order()));
  }

  void refund(Effect.Refund effect) {
    asking.act(Lane.HALL_MONEY, effect.key(), () -> hall.refund(effect.key(), effect.order()));
  }

  /// After a defect nobody knows whether the bank took the money.
  void payByCard(Effect.PayByCard effect) {
    CancelSignal cancel = means.waits().begin(Lane.CARD_TERMINAL);
    asking.ask(
        Lane.CARD_TERMINAL,
        () -> new Event.CardPaid(effect.key(), paid(effect, cancel)),
        new Event.CardPaid(effect.key(), new CardPayment.Unknown(DEFECT)));
  }

  private CardPayment paid(Effect.PayByCard effect, CancelSignal cancel) {
    return terminal.pay(
        new PaymentOrder(BankOrder.number(effect.order()), effect.amount().value()),
        stage -> means.tell(new Event.CardStage(effect.key(), stage)),
        cancel);
  }

  void queryCard(Effect.QueryCard effect) {
    asking.ask(
        Lane.CARD_TERMINAL,
        () -> new Event.CardPaid(effect.key(), terminal.query(BankOrder.number(effect.order()))),
        new Event.CardPaid(effect.key(), new CardPayment.Unknown(DEFECT)));
  }

  void reverseCard(Effect.ReverseCard effect) {
    asking.ask(
        Lane.CARD_TERMINAL,
        () ->
            new Event.CardReversed(
                effect.key(), terminal.reverse(BankOrder.number(effect.order()))),
        new Event.CardReversed(effect.key(), new Reversal.Unknown(DEFECT)));
  }
}
