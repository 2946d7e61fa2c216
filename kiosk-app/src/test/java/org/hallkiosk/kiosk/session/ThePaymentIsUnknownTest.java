package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// Money may have moved, and nobody says so.
class ThePaymentIsUnknownTest {

  private static final CardPayment NO_ANSWER =
      new CardPayment.Unknown(Fault.of(FaultCode.PAPER_JAM, "no answer"));

  private final PaidWalk paid = new PaidWalk();

  @Test
  void an_order_whose_outcome_is_unknown_is_queried_and_never_opened_twice() {
    paid.ordering().ordered(PaidWalk.UNKNOWN).again().ordered(PaidWalk.UNKNOWN).again();
    assertEquals(1, paid.count(Effect.OpenOrder.class));
    assertEquals(2, paid.count(Effect.Query.class));
    paid.ordered(PaidWalk.DONE).read(Order.Status.OPEN).showing(PayState.CHOOSING);
  }

  @Test
  void an_order_that_stays_unknown_shows_no_code_and_is_closed_without_the_citizen() {
    paid.ordering().ordered(PaidWalk.UNKNOWN).waitedEnough();
    assertEquals(
        new View.Problem(
            ProblemCode.HALL_UNREACHABLE,
            Optional.of("CASE-0001"),
            Optional.of(View.Remedy.TRY_AGAIN)),
        paid.walk.view());
    paid.left().ordered(PaidWalk.DONE).read(Order.Status.OPEN).closed(PaidWalk.DONE);
    paid.read(Order.Status.CLOSED);
    assertEquals(EntryKind.PAYMENT_NOT_MADE, paid.kinds().getLast());
    assertTrue(paid.walk.state.open().isEmpty());
  }

  @Test
  void a_citizen_who_tries_again_waits_for_the_first_order_and_gets_no_second_beside_it() {
    paid.ordering().ordered(PaidWalk.UNKNOWN).waitedEnough();
    paid.walk.touch(new Intent.TryAgain());
    paid.showing(PayState.CLOSING);
    assertEquals(1, paid.count(Effect.OpenOrder.class));
    paid.ordered(PaidWalk.DONE).read(Order.Status.OPEN).closed(PaidWalk.DONE);
    paid.read(Order.Status.CLOSED).showing(PayState.ORDERING);
    assertEquals(2, paid.count(Effect.OpenOrder.class));
  }

  @Test
  void a_charge_whose_answer_is_lost_is_queried_and_never_charged_again() {
    paid.choosing().by(PayWay.PHONE_CODE).scanned().charged(PaidWalk.UNKNOWN);
    paid.showing(PayState.ASKING).again().charged(PaidWalk.UNKNOWN).again();
    paid.charged(PaidWalk.DONE).read(Order.Status.PAID);
    assertEquals(1, paid.count(Effect.PayByCode.class));
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
    assertEquals(2, paid.count(Effect.ReadCaseFile.class));
  }

  @Test
  void a_charge_that_stays_unknown_gives_a_slip_under_which_the_hall_can_be_asked() {
    paid.choosing().by(PayWay.PHONE_CODE).scanned().charged(PaidWalk.UNKNOWN).waitedEnough();
    SlipOrder.NotKnownYet slip =
        assertInstanceOf(
            SlipOrder.NotKnownYet.class, paid.walk.last(Effect.PrintSlip.class).order());
    assertEquals(paid.walk.last(Effect.PayByCode.class).key(), slip.reference());
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    assertEquals(
        ProblemCode.PAYMENT_UNKNOWN, assertInstanceOf(View.Problem.class, paid.walk.view()).code());
    assertEquals(0, paid.count(Effect.CloseOrder.class));
    paid.left().charged(PaidWalk.DONE).read(Order.Status.PAID);
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
  }

  @Test
  void a_charge_that_the_hall_never_received_leaves_the_ways_open() {
    paid.choosing().by(PayWay.PHONE_CODE).scanned().charged(PaidWalk.NEVER);
    paid.showing(PayState.CHOOSING);
    assertEquals(1, paid.times(EntryKind.CODE_PAYMENT_NEVER_RECEIVED));
  }

  @Test
  void a_card_terminal_that_cannot_say_is_asked_and_never_told_to_pay_again() {
    paid.choosing().by(PayWay.BANK_CARD).card(NO_ANSWER).showing(PayState.ASKING);
    paid.again().card(NO_ANSWER).again().card(PaidWalk.approved());
    assertEquals(1, paid.count(Effect.PayByCard.class));
    assertEquals(2, paid.count(Effect.QueryCard.class));
    assertEquals(
        new CardApproval(Walk.FEE, "AUTH1", "TRACE1"),
        paid.walk.last(Effect.ReportCardPayment.class).approval());
    paid.reported(PaidWalk.DONE).read(Order.Status.PAID);
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
  }

  @Test
  void while_the_card_terminal_cannot_say_the_order_is_not_closed_though_the_citizen_left() {
    paid.choosing().by(PayWay.BANK_CARD).card(NO_ANSWER).waitedEnough();
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    paid.left();
    assertEquals(0, paid.count(Effect.CloseOrder.class));
    paid.card(new CardPayment.NotFound()).read(Order.Status.OPEN).closed(PaidWalk.DONE);
    paid.read(Order.Status.CLOSED);
    assertEquals(EntryKind.PAYMENT_NOT_MADE, paid.kinds().getLast());
  }

  @Test
  void an_order_read_before_the_card_was_charged_does_not_close_it_under_the_charge() {
    paid.choosing().by(PayWay.PHONE_CODE).scanned();
    paid.charged(new ActionOutcome.Refused(Refusal.PHONE_CODE_INVALID)).by(PayWay.BANK_CARD);
    paid.card(NO_ANSWER).waitedEnough().read(Order.Status.OPEN);
    assertEquals(0, paid.count(Effect.CloseOrder.class));
    paid.card(PaidWalk.approved()).reported(PaidWalk.DONE).read(Order.Status.PAID);
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
  }

  @Test
  void a_report_that_never_arrived_is_made_anew_since_the_money_moved() {
    paid.choosing().by(PayWay.BANK_CARD).card(PaidWalk.approved()).reported(PaidWalk.UNKNOWN);
    paid.reported(PaidWalk.NEVER).reported(PaidWalk.DONE).read(Order.Status.PAID);
    List<Effect.ReportCardPayment> reports = paid.walk.all(Effect.ReportCardPayment.class);
    assertEquals(2, reports.size());
    assertEquals(reports.getFirst().approval(), reports.getLast().approval());
    assertFalse(reports.getFirst().key().equals(reports.getLast().key()));
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
  }

  @Test
  void what_the_hall_does_not_take_goes_back_to_the_card() {
    paid.choosing().by(PayWay.BANK_CARD).card(PaidWalk.approved());
    paid.reported(new ActionOutcome.Refused(Refusal.ORDER_CLOSED));
    Effect.ReverseCard reverse = paid.walk.last(Effect.ReverseCard.class);
    paid.walk.send(new Event.CardReversed(reverse.key(), new Reversal.Reversed()));
    paid.read(Order.Status.OPEN).showing(PayState.CHOOSING);
    assertEquals(1, paid.times(EntryKind.CARD_REVERSED));
  }

  @Test
  void a_bank_that_refuses_to_give_it_back_makes_a_task() {
    paid.choosing().by(PayWay.BANK_CARD).card(PaidWalk.approved());
    paid.reported(new ActionOutcome.Refused(Refusal.ORDER_PAID));
    Effect.ReverseCard reverse = paid.walk.last(Effect.ReverseCard.class);
    paid.walk.send(new Event.CardReversed(reverse.key(), new Reversal.Refused("12")));
    assertEquals(TaskReason.PAID_NOT_DELIVERED, paid.walk.last(Effect.RaiseTask.class).reason());
  }

  @Test
  void a_closing_that_finds_the_order_paid_lets_the_citizen_go_on_as_paid() {
    paid.choosing().by(PayWay.ORDER_CODE);
    paid.walk.touch(new Intent.Back());
    paid.read(Order.Status.OPEN).closed(new ActionOutcome.Refused(Refusal.ORDER_PAID));
    paid.read(Order.Status.PAID);
    assertEquals(2, paid.count(Effect.ReadCaseFile.class));
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
  }

  @Test
  void a_closing_whose_answer_is_lost_is_queried_and_the_order_read() {
    paid.choosing().by(PayWay.ORDER_CODE).left().read(Order.Status.OPEN);
    paid.closed(PaidWalk.UNKNOWN).again().closed(PaidWalk.NEVER).read(Order.Status.OPEN);
    assertEquals(2, paid.count(Effect.CloseOrder.class));
    paid.closed(PaidWalk.DONE).read(Order.Status.CLOSED);
    assertTrue(paid.walk.state.open().isEmpty());
  }
}
