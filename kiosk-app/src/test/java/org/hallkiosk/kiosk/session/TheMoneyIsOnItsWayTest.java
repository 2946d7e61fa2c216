package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The hall has taken it in, and nobody knows yet whether the money arrives; or the hall does not
/// take down money that moved.
class TheMoneyIsOnItsWayTest {

  private static final ActionOutcome ACCEPTED = new ActionOutcome.Accepted(Walk.CASE);

  private final PaidWalk paid = new PaidWalk();

  private static ActionOutcome refused(Refusal reason) {
    return new ActionOutcome.Refused(reason);
  }

  private Walk answered(IdempotencyKey key, ActionOutcome outcome) {
    return paid.walk.send(new Event.ActionAnswered(key, outcome));
  }

  private Walk again(IdempotencyKey key) {
    return paid.walk.send(new Event.TimerRang(new Timer.AskAgain(key)));
  }

  private Walk due(IdempotencyKey key) {
    return paid.walk.send(new Event.TimerRang(new Timer.TaskDue(key)));
  }

  private IdempotencyKey refunding() {
    paid.choosing().by(PayWay.ORDER_CODE).again().read(Order.Status.PAID);
    paid.walk.fileRead(Walk.file(Walk.PAID, Optional.empty()));
    paid.walk.send(
        new Event.DocumentFetched(
            paid.walk.last(Effect.FetchDocument.class).ticket(),
            new FetchedDocument.Refused(Refusal.NOT_ELIGIBLE)));
    paid.read(Order.Status.PAID);
    return paid.walk.last(Effect.Refund.class).key();
  }

  @Test
  void a_refund_under_way_is_no_refund_in_the_books_until_it_arrives() {
    IdempotencyKey refund = refunding();
    answered(refund, ACCEPTED);
    assertInstanceOf(SlipOrder.Refunded.class, paid.walk.last(Effect.PrintSlip.class).order());
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    assertEquals(
        View.ResultKind.REFUNDED, assertInstanceOf(View.Result.class, paid.walk.view()).kind());
    paid.left();
    answered(again(refund).last(Effect.Query.class).key(), ACCEPTED);
    assertEquals(0, paid.times(EntryKind.REFUNDED));
    again(refund);
    answered(refund, PaidWalk.DONE);
    assertEquals(1, paid.times(EntryKind.REFUNDED));
    assertEquals(1, paid.count(Effect.Refund.class));
  }

  @Test
  void a_refund_that_does_not_arrive_in_time_is_a_task_and_is_asked_about_after_a_restart_too() {
    IdempotencyKey refund = refunding();
    answered(refund, ACCEPTED);
    paid.restarted();
    assertEquals(List.of(new Effect.Query(refund)), paid.walk.all(Effect.Query.class));
    answered(refund, ACCEPTED);
    due(refund);
    assertEquals(refund, paid.walk.last(Effect.RaiseTask.class).about());
    assertTrue(paid.walk.state.open().containsKey(refund));
  }

  @Test
  void a_refund_that_comes_to_nothing_after_all_is_the_staffs() {
    IdempotencyKey refund = refunding();
    answered(refund, ACCEPTED);
    answered(refund, refused(Refusal.PAYMENT_DECLINED));
    assertEquals(0, paid.times(EntryKind.REFUNDED));
    assertEquals(TaskReason.PAID_NOT_DELIVERED, paid.walk.last(Effect.RaiseTask.class).reason());
  }

  private IdempotencyKey confirming() {
    paid.choosing().by(PayWay.PHONE_CODE).scanned().charged(ACCEPTED);
    return paid.walk.last(Effect.PayByCode.class).key();
  }

  @Test
  void a_charge_that_waits_for_the_phone_is_not_paid_and_the_screen_says_so() {
    IdempotencyKey charge = confirming();
    paid.showing(PayState.CONFIRM_ON_PHONE);
    assertEquals(0, paid.times(EntryKind.CODE_PAID));
    answered(again(charge).last(Effect.Query.class).key(), ACCEPTED);
    paid.showing(PayState.CONFIRM_ON_PHONE);
    again(charge);
    answered(charge, PaidWalk.DONE);
    assertEquals(1, paid.times(EntryKind.CODE_PAID));
    paid.read(Order.Status.PAID);
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
    assertEquals(1, paid.count(Effect.PayByCode.class));
  }

  @Test
  void a_charge_that_the_phone_declines_is_paid_in_another_way() {
    IdempotencyKey charge = confirming();
    answered(charge, refused(Refusal.PAYMENT_DECLINED));
    assertEquals(
        Optional.of(PayHint.DECLINED), assertInstanceOf(View.Pay.class, paid.walk.view()).hint());
    assertEquals(0, paid.times(EntryKind.CODE_PAID));
  }

  @Test
  void a_phone_that_is_never_touched_gets_a_slip_and_nothing_is_closed_meanwhile() {
    confirming();
    paid.waitedEnough();
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    paid.left();
    assertEquals(0, paid.count(Effect.CloseOrder.class));
  }

  private IdempotencyKey reporting() {
    paid.choosing().by(PayWay.BANK_CARD).card(PaidWalk.approved());
    return paid.walk.last(Effect.ReportCardPayment.class).key();
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ORDER_PAID", "ORDER_CLOSED", "AMOUNT_DIFFERS"})
  void a_card_is_not_reversed_because_the_hall_cannot_take_it_down_now(Refusal reason) {
    IdempotencyKey first = reporting();
    answered(first, refused(reason));
    assertEquals(0, paid.count(Effect.ReverseCard.class));
    again(first);
    Effect.ReportCardPayment second = paid.walk.last(Effect.ReportCardPayment.class);
    assertNotEquals(first, second.key());
    assertEquals(new CardApproval(Walk.FEE, "AUTH1", "TRACE1"), second.approval());
    answered(second.key(), PaidWalk.DONE);
    paid.read(Order.Status.PAID);
    assertEquals(1, paid.times(EntryKind.PAYMENT_MADE));
    assertEquals(0, paid.count(Effect.ReverseCard.class));
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"ORDER_PAID", "ORDER_CLOSED", "AMOUNT_DIFFERS"})
  void what_the_hall_says_it_does_not_take_goes_back_to_the_card(Refusal reason) {
    answered(reporting(), refused(reason));
    assertEquals(1, paid.count(Effect.ReverseCard.class));
  }

  @Test
  void a_card_that_the_hall_never_takes_down_is_one_task_counted_from_the_first_report() {
    IdempotencyKey first = reporting();
    for (int time = 0; time < 3; time++) {
      IdempotencyKey last = paid.walk.last(Effect.ReportCardPayment.class).key();
      answered(last, refused(Refusal.DEPARTMENT_DOWN));
      again(last);
    }
    assertEquals(
        1,
        paid.walk.all(Effect.StartTimer.class).stream()
            .filter(start -> start.timer().equals(new Timer.TaskDue(first)))
            .count());
    due(first);
    due(first);
    assertEquals(1, paid.count(Effect.RaiseTask.class));
    assertEquals(first, paid.walk.last(Effect.RaiseTask.class).about());
    assertEquals(TaskReason.PAID_NOT_DELIVERED, paid.walk.last(Effect.RaiseTask.class).reason());
    paid.walk.restart(Duration.ofDays(1));
    IdempotencyKey open = paid.walk.last(Effect.Query.class).key();
    answered(open, PaidWalk.UNKNOWN);
    due(first);
    assertEquals(0, paid.count(Effect.RaiseTask.class), "no second task");
  }

  @Test
  void after_a_restart_a_refused_report_is_asked_about_and_told_again() {
    IdempotencyKey first = reporting();
    answered(first, refused(Refusal.INVALID_REQUEST));
    paid.restarted();
    answered(first, PaidWalk.NEVER);
    assertEquals(
        new CardApproval(Walk.FEE, "AUTH1", "TRACE1"),
        paid.walk.last(Effect.ReportCardPayment.class).approval());
  }

  @Test
  void a_code_longer_than_the_hall_takes_is_cut_and_what_it_cannot_hold_is_left_out() {
    paid.choosing().by(PayWay.BANK_CARD);
    paid.card(new CardPayment.Approved("授权 " + "7".repeat(60), "  ", Walk.FEE.value()));
    CardApproval told = paid.walk.last(Effect.ReportCardPayment.class).approval();
    assertEquals("7".repeat(40), told.authorisation());
    assertEquals("-", told.trace());
  }

  @Test
  void an_order_that_the_hall_cannot_close_now_is_not_closed_without_a_pause() {
    paid.choosing().left().read(Order.Status.OPEN);
    paid.closed(refused(Refusal.DEPARTMENT_DOWN));
    int reads = paid.count(Effect.ReadOrder.class);
    paid.again();
    assertEquals(reads + 1, paid.count(Effect.ReadOrder.class));
    paid.read(Order.Status.OPEN).closed(PaidWalk.DONE);
    assertEquals(2, paid.count(Effect.CloseOrder.class));
  }

  @Test
  void a_paper_is_reported_again_where_the_department_was_down() {
    Walk walk = Walk.started().atResult();
    Effect.ReportDelivery first = walk.last(Effect.ReportDelivery.class);
    walk.send(new Event.ActionAnswered(first.key(), refused(Refusal.DEPARTMENT_DOWN)));
    walk.send(new Event.TimerRang(new Timer.AskAgain(first.key())));
    Effect.ReportDelivery second = walk.last(Effect.ReportDelivery.class);
    assertNotEquals(first.key(), second.key());
    assertEquals(first.delivery(), second.delivery());
  }
}
