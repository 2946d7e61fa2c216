package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The money is there, and the paper is not.
class PaidAndNotDeliveredTest {

  private static final Fault JAM = Fault.of(FaultCode.PAPER_JAM, "jam");

  private final PaidWalk paid = new PaidWalk();

  private void paid() {
    paid.choosing().by(PayWay.ORDER_CODE).again().read(Order.Status.PAID);
    paid.walk.fileRead(Walk.file(Walk.PAID, Optional.empty()));
  }

  private void refused(Refusal reason) {
    paid.walk.send(
        new Event.DocumentFetched(
            paid.walk.last(Effect.FetchDocument.class).ticket(),
            new FetchedDocument.Refused(reason)));
  }

  private void refundAnswered(ActionOutcome outcome) {
    paid.walk.send(new Event.ActionAnswered(paid.walk.last(Effect.Refund.class).key(), outcome));
  }

  @Test
  void a_paper_that_did_not_come_out_stays_to_be_collected_and_is_not_refunded() {
    paid();
    paid.walk.documentReady();
    paid.walk.send(
        new Event.FormsEnded(
            paid.walk.last(Effect.PrintDocument.class).key(),
            new PrintOutcome.NotPrinted(JAM),
            List.of(),
            List.of()));
    paid.left();
    assertEquals(0, paid.count(Effect.Refund.class));
    assertEquals(0, paid.count(Effect.ReportDelivery.class));
  }

  @Test
  void what_cannot_be_had_is_refunded_once_the_hall_says_that_it_was_paid() {
    paid();
    refused(Refusal.NOT_ELIGIBLE);
    assertEquals(0, paid.count(Effect.Refund.class));
    paid.read(Order.Status.PAID);
    refundAnswered(PaidWalk.DONE);
    assertInstanceOf(SlipOrder.Refunded.class, paid.walk.last(Effect.PrintSlip.class).order());
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    assertEquals(
        View.ResultKind.REFUNDED, assertInstanceOf(View.Result.class, paid.walk.view()).kind());
    Entry proof =
        paid.walk.entries.stream()
            .filter(entry -> entry.kind() == EntryKind.REFUNDED)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of("38000"), proof.fact(Fact.AMOUNT));
    assertEquals(Optional.of("ORDER-1"), proof.fact(Fact.ORDER));
  }

  @Test
  void a_department_that_is_down_for_now_is_no_reason_to_refund() {
    paid();
    refused(Refusal.DEPARTMENT_DOWN);
    assertEquals(ProblemCode.HALL_UNREACHABLE, ((View.Problem) paid.walk.view()).code());
    assertEquals(0, paid.count(Effect.ReadOrder.class) - 2);
  }

  @Test
  void a_refund_whose_answer_is_lost_is_queried_and_told_of_as_unknown() {
    paid();
    refused(Refusal.NOT_ELIGIBLE);
    paid.read(Order.Status.PAID);
    refundAnswered(PaidWalk.UNKNOWN);
    paid.again();
    refundAnswered(PaidWalk.UNKNOWN);
    paid.waitedEnough();
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    assertEquals(ProblemCode.PAYMENT_UNKNOWN, ((View.Problem) paid.walk.view()).code());
    assertEquals(1, paid.count(Effect.Refund.class));
  }

  @Test
  void a_refund_that_never_arrived_is_still_owed_also_after_a_restart() {
    paid();
    refused(Refusal.NO_SUCH_RECORD);
    paid.read(Order.Status.PAID);
    IdempotencyKey first = paid.walk.last(Effect.Refund.class).key();
    paid.restarted();
    paid.walk.send(new Event.ActionAnswered(first, PaidWalk.NEVER));
    assertEquals(new OrderNumber("ORDER-1"), paid.walk.last(Effect.Refund.class).order());
  }

  @Test
  void a_refund_that_the_hall_refuses_is_a_task_of_its_staff() {
    paid();
    refused(Refusal.NOT_ELIGIBLE);
    paid.read(Order.Status.PAID);
    refundAnswered(new ActionOutcome.Refused(Refusal.INVALID_REQUEST));
    assertEquals(TaskReason.PAID_NOT_DELIVERED, paid.walk.last(Effect.RaiseTask.class).reason());
  }

  @Test
  void a_fiscal_receipt_that_is_not_there_yet_holds_up_nobody() {
    paid();
    paid.walk.documentReady();
    paid.walk.send(
        new Event.FormsEnded(
            paid.walk.last(Effect.PrintDocument.class).key(),
            new PrintOutcome.Printed(1),
            List.of("F00001"),
            List.of()));
    refused(Refusal.NO_SUCH_RECORD);
    assertInstanceOf(
        SlipOrder.MayNotHavePrinted.class, paid.walk.last(Effect.PrintSlip.class).order());
    assertEquals(0, paid.count(Effect.Refund.class));
  }
}
