package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;

/// Walks through a service that costs money.
final class PaidWalk {

  static final ActionOutcome DONE = new ActionOutcome.Done(Walk.CASE);
  static final ActionOutcome UNKNOWN = new ActionOutcome.Unknown();
  static final ActionOutcome NEVER = new ActionOutcome.NeverReceived();

  final Walk walk = Walk.started();

  static Order order(Fen amount, Order.Status status) {
    return new Order(
        new OrderNumber("ORDER-1"),
        Walk.CASE,
        amount,
        new Texts("示例市医疗保障局", "Example Medical Insurance"),
        "https://pay.example/ORDER-1",
        "NOTICE-0001",
        status,
        true);
  }

  /// Another terminal's by now.
  static Order elsewhere(Order here) {
    return new Order(
        here.number(),
        here.caseNumber(),
        here.amount(),
        here.payee(),
        here.payText(),
        here.noticeNumber(),
        here.status(),
        false);
  }

  static Order order(Order.Status status) {
    return order(Walk.FEE, status);
  }

  /// Handed in: the hall is asked to register the order.
  PaidWalk ordering() {
    walk.atHome().touch(new Intent.StartService(Walk.PAID)).personChecked();
    walk.touch(new Intent.Pick("loan")).touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    walk.send(new Event.ActionAnswered(walk.last(Effect.Submit.class).key(), DONE));
    walk.fileRead(Walk.file(Walk.PAID, Optional.of(Walk.FEE)));
    return showing(PayState.ORDERING);
  }

  PaidWalk ordered(ActionOutcome outcome) {
    walk.send(new Event.ActionAnswered(walk.last(Effect.OpenOrder.class).key(), outcome));
    return this;
  }

  PaidWalk read(Order.Status status) {
    return read(order(status));
  }

  PaidWalk read(Order order) {
    return read(new HallAnswer.Answered<>(order));
  }

  PaidWalk read(HallAnswer<Order> answer) {
    walk.send(new Event.OrderRead(walk.last(Effect.ReadOrder.class).ticket(), answer));
    return this;
  }

  PaidWalk choosing() {
    return ordering().ordered(DONE).read(Order.Status.OPEN).showing(PayState.CHOOSING);
  }

  PaidWalk by(PayWay way) {
    walk.touch(new Intent.PayBy(way));
    return this;
  }

  PaidWalk scanned() {
    walk.send(
        new Event.CodeRead(
            walk.last(Effect.ReadCode.class).ticket(), new CodeScan.Scanned("phone-code")));
    return this;
  }

  PaidWalk charged(ActionOutcome outcome) {
    walk.send(new Event.ActionAnswered(walk.last(Effect.PayByCode.class).key(), outcome));
    return this;
  }

  PaidWalk card(CardPayment payment) {
    walk.send(new Event.CardPaid(walk.last(Effect.PayByCard.class).key(), payment));
    return this;
  }

  static CardPayment approved() {
    return new CardPayment.Approved("AUTH1", "TRACE1", Walk.FEE.value());
  }

  PaidWalk reported(ActionOutcome outcome) {
    walk.send(new Event.ActionAnswered(walk.last(Effect.ReportCardPayment.class).key(), outcome));
    return this;
  }

  PaidWalk closed(ActionOutcome outcome) {
    walk.send(new Event.ActionAnswered(walk.last(Effect.CloseOrder.class).key(), outcome));
    return this;
  }

  PaidWalk again() {
    walk.send(
        new Event.TimerRang(
            walk.all(Effect.StartTimer.class).stream()
                .map(Effect.StartTimer::timer)
                .filter(Timer.AskAgain.class::isInstance)
                .toList()
                .getLast()));
    return this;
  }

  /// The citizen has waited as long as anybody should.
  PaidWalk waitedEnough() {
    walk.send(
        new Event.TimerRang(
            walk.all(Effect.StartTimer.class).stream()
                .map(Effect.StartTimer::timer)
                .filter(Timer.StopWaiting.class::isInstance)
                .toList()
                .getLast()));
    return this;
  }

  PaidWalk showing(PayState state) {
    assertEquals(state, assertInstanceOf(View.Pay.class, walk.view()).state());
    return this;
  }

  PaidWalk left() {
    walk.touch(new Intent.Leave());
    return this;
  }

  PaidWalk restarted() {
    walk.restart();
    return this;
  }

  long times(EntryKind kind) {
    return walk.kinds().stream().filter(kind::equals).count();
  }

  <T extends Effect> int count(Class<T> kind) {
    return walk.all(kind).size();
  }

  List<EntryKind> kinds() {
    return walk.kinds();
  }
}
