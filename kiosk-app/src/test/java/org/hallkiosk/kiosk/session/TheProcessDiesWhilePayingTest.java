package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.PayWay;
import org.junit.jupiter.api.Test;

/// The power fails at any moment of a payment; another process starts on the journal.
class TheProcessDiesWhilePayingTest {

  private final PaidWalk paid = new PaidWalk();

  private void endsClosed() {
    paid.read(Order.Status.OPEN).closed(PaidWalk.DONE).read(Order.Status.CLOSED);
    assertEquals(EntryKind.PAYMENT_NOT_MADE, paid.kinds().getLast());
    assertTrue(paid.walk.state.open().isEmpty());
  }

  private void endsPaid() {
    paid.read(Order.Status.PAID);
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
    assertTrue(paid.walk.state.open().isEmpty());
  }

  private IdempotencyKey orderKey() {
    return paid.walk.last(Effect.OpenOrder.class).key();
  }

  private void answered(IdempotencyKey key, ActionOutcome outcome) {
    paid.walk.send(new Event.ActionAnswered(key, outcome));
  }

  @Test
  void before_the_hall_heard_of_the_order() {
    paid.ordering();
    IdempotencyKey order = orderKey();
    paid.restarted();
    assertEquals(0, paid.count(Effect.OpenOrder.class) + paid.count(Effect.ReadOrder.class));
    answered(order, PaidWalk.NEVER);
    assertEquals(EntryKind.PAYMENT_NOT_MADE, paid.kinds().getLast());
    assertTrue(paid.walk.state.open().isEmpty());
  }

  @Test
  void after_the_hall_registered_the_order_and_before_its_answer() {
    paid.ordering();
    IdempotencyKey order = orderKey();
    paid.restarted();
    answered(order, PaidWalk.DONE);
    endsClosed();
  }

  @Test
  void while_the_code_stands_on_the_screen_and_nobody_pays() {
    paid.choosing().by(PayWay.ORDER_CODE).restarted();
    endsClosed();
  }

  /// The citizen went on at another terminal, and may hold its notice: nothing is closed.
  @Test
  void while_the_code_stands_on_the_screen_and_its_citizen_goes_elsewhere() {
    paid.choosing()
        .by(PayWay.ORDER_CODE)
        .restarted()
        .read(PaidWalk.elsewhere(PaidWalk.order(Order.Status.OPEN)));
    endsElsewhere();
  }

  @Test
  void while_the_code_stands_on_the_screen_and_another_terminal_takes_the_money() {
    paid.choosing()
        .by(PayWay.ORDER_CODE)
        .restarted()
        .read(PaidWalk.elsewhere(PaidWalk.order(Order.Status.PAID)));
    endsElsewhere();
  }

  private void endsElsewhere() {
    assertEquals(EntryKind.PAYMENT_ELSEWHERE, paid.kinds().getLast());
    assertEquals(0, paid.count(Effect.CloseOrder.class) + paid.times(EntryKind.PAYMENT_MADE));
    assertTrue(paid.walk.state.open().isEmpty());
  }

  @Test
  void while_a_phone_is_paying() {
    paid.choosing().by(PayWay.ORDER_CODE).restarted().read(Order.Status.PAYING).again();
    endsPaid();
  }

  @Test
  void while_the_hall_does_not_answer_it_is_asked_again_and_again() {
    paid.choosing().restarted();
    for (int i = 0; i < 5; i++) {
      paid.read(new HallAnswer.Unavailable<>("no answer")).again();
    }
    endsPaid();
  }

  @Test
  void after_a_phone_was_charged_and_before_the_answer() {
    paid.choosing().by(PayWay.PHONE_CODE).scanned();
    IdempotencyKey charge = paid.walk.last(Effect.PayByCode.class).key();
    paid.restarted();
    assertEquals(List.of(new Effect.Query(charge)), paid.walk.all(Effect.Query.class));
    assertEquals(0, paid.count(Effect.ReadOrder.class));
    answered(charge, PaidWalk.DONE);
    endsPaid();
  }

  @Test
  void while_a_card_is_in_the_terminal_which_is_asked_and_never_told_to_pay() {
    paid.choosing().by(PayWay.BANK_CARD);
    IdempotencyKey charge = paid.walk.last(Effect.PayByCard.class).key();
    paid.restarted();
    assertEquals(
        List.of(new Effect.QueryCard(charge, new OrderNumber("ORDER-1"))),
        paid.walk.all(Effect.QueryCard.class));
    assertEquals(0, paid.count(Effect.CloseOrder.class));
    paid.walk.send(new Event.CardPaid(charge, PaidWalk.approved()));
    paid.reported(PaidWalk.DONE);
    endsPaid();
    assertEquals(0, paid.count(Effect.PayByCard.class));
  }

  @Test
  void before_the_card_terminal_heard_of_the_payment() {
    paid.choosing().by(PayWay.BANK_CARD);
    IdempotencyKey charge = paid.walk.last(Effect.PayByCard.class).key();
    paid.restarted();
    paid.walk.send(new Event.CardPaid(charge, new CardPayment.NotFound()));
    endsClosed();
  }

  @Test
  void before_the_hall_heard_of_the_cards_money() {
    paid.choosing().by(PayWay.BANK_CARD).card(PaidWalk.approved());
    Effect.ReportCardPayment report = paid.walk.last(Effect.ReportCardPayment.class);
    paid.restarted();
    answered(report.key(), PaidWalk.NEVER);
    assertEquals(report.approval(), paid.walk.last(Effect.ReportCardPayment.class).approval());
    paid.reported(PaidWalk.DONE);
    endsPaid();
  }

  @Test
  void while_the_cards_money_goes_back() {
    paid.choosing().by(PayWay.BANK_CARD).card(PaidWalk.approved());
    paid.reported(new ActionOutcome.Refused(Refusal.ORDER_CLOSED));
    IdempotencyKey reversal = paid.walk.last(Effect.ReverseCard.class).key();
    paid.restarted();
    paid.walk.send(new Event.CardPaid(reversal, PaidWalk.approved()));
    assertEquals(1, paid.count(Effect.ReverseCard.class));
    IdempotencyKey second = paid.walk.last(Effect.ReverseCard.class).key();
    assertFalse(second.equals(reversal));
    paid.walk.send(new Event.CardReversed(second, new Reversal.Reversed()));
    endsClosed();
  }

  @Test
  void while_the_order_is_being_closed() {
    paid.choosing().left().read(Order.Status.OPEN);
    IdempotencyKey closing = paid.walk.last(Effect.CloseOrder.class).key();
    paid.restarted();
    answered(closing, new ActionOutcome.Refused(Refusal.ORDER_PAID));
    endsPaid();
  }

  @Test
  void after_the_notice_was_given_out_which_stays_good() {
    paid.choosing().by(PayWay.NOTICE).restarted();
    assertEquals(0, paid.count(Effect.ReadOrder.class));
    assertTrue(paid.walk.state.open().isEmpty());
  }

  @Test
  void after_it_was_paid_and_before_the_paper_which_stays_to_be_collected() {
    paid.choosing().by(PayWay.ORDER_CODE).again().read(Order.Status.PAID).restarted();
    assertTrue(paid.walk.state.open().isEmpty());
    assertEquals(0, paid.count(Effect.Refund.class));
  }
}
