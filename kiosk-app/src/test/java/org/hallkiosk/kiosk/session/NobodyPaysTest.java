package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayHint;
import org.hallkiosk.kiosk.view.PayState;
import org.hallkiosk.kiosk.view.PayWay;
import org.hallkiosk.kiosk.view.PendingKind;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The citizen stops, goes, or is not there any more.
class NobodyPaysTest {

  private final PaidWalk paid = new PaidWalk();

  @Test
  void an_order_paid_by_its_code_goes_on_to_the_papers() {
    paid.choosing().by(PayWay.ORDER_CODE).showing(PayState.SHOWING_CODE);
    paid.again().read(Order.Status.OPEN).again().read(Order.Status.PAYING).again();
    paid.read(Order.Status.PAID);
    paid.walk.fileRead(Walk.file(Walk.PAID, Optional.empty())).documentReady();
    Effect.PrintDocument print = paid.walk.last(Effect.PrintDocument.class);
    paid.walk.send(
        new Event.FormsEnded(
            print.key(), new PrintOutcome.Printed(1), List.of("F00002"), List.of("F00001")));
    assertEquals(
        new Delivery(Walk.CASE, DocumentKind.RESULT, 1, List.of("F00002"), List.of("F00001")),
        paid.walk.last(Effect.ReportDelivery.class).delivery());
    assertEquals(DocumentKind.FISCAL_RECEIPT, paid.walk.last(Effect.FetchDocument.class).kind());
    paid.walk.documentReady().paperEnded(new PrintOutcome.Printed(1));
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    assertEquals(
        View.ResultKind.DONE, assertInstanceOf(View.Result.class, paid.walk.view()).kind());
    assertEquals(2, paid.count(Effect.ReportDelivery.class));
  }

  @Test
  void forms_that_were_spoilt_before_are_told_of_with_the_paper_that_came_out() {
    paid.choosing().by(PayWay.ORDER_CODE).again().read(Order.Status.PAID);
    paid.walk.fileRead(Walk.file(Walk.PAID, Optional.empty())).documentReady();
    Fault jam = Fault.of(FaultCode.PAPER_JAM, "jam");
    paid.walk.send(
        new Event.FormsEnded(
            paid.walk.last(Effect.PrintDocument.class).key(),
            new PrintOutcome.NotPrinted(jam),
            List.of(),
            List.of("F00001")));
    paid.walk.touch(new Intent.TryAgain()).documentReady();
    paid.walk.send(
        new Event.FormsEnded(
            paid.walk.last(Effect.PrintDocument.class).key(),
            new PrintOutcome.Printed(1),
            List.of("F00002"),
            List.of()));
    assertEquals(
        List.of("F00001"), paid.walk.last(Effect.ReportDelivery.class).delivery().spoilt());
  }

  @Test
  void an_amount_that_differs_from_what_was_seen_is_refused_and_the_order_closed() {
    paid.ordering().ordered(PaidWalk.DONE);
    paid.read(PaidWalk.order(new Fen(38_001), Order.Status.OPEN));
    assertEquals(
        new View.Problem(ProblemCode.AMOUNT_DIFFERS, Optional.of("CASE-0001"), Optional.empty()),
        paid.walk.view());
    assertEquals(1, paid.count(Effect.CloseOrder.class));
  }

  @Test
  void a_citizen_who_leaves_the_code_closes_the_order() {
    paid.choosing().by(PayWay.ORDER_CODE).left();
    assertInstanceOf(View.Goodbye.class, paid.walk.view());
    paid.read(Order.Status.OPEN);
    assertEquals(1, paid.count(Effect.CloseOrder.class));
    paid.closed(PaidWalk.DONE).read(Order.Status.CLOSED);
    assertEquals(EntryKind.PAYMENT_NOT_MADE, paid.kinds().getLast());
  }

  @Test
  void a_citizen_who_has_wandered_off_while_choosing_closes_the_order() {
    paid.choosing();
    while (!(paid.walk.view() instanceof View.Goodbye)) {
      paid.walk.rang();
    }
    paid.read(Order.Status.OPEN);
    assertEquals(1, paid.count(Effect.CloseOrder.class));
  }

  @Test
  void a_code_that_nobody_scans_in_time_is_taken_away_and_another_order_opened() {
    paid.choosing().by(PayWay.ORDER_CODE).waitedEnough().showing(PayState.CLOSING);
    paid.read(Order.Status.OPEN).closed(PaidWalk.DONE).read(Order.Status.CLOSED);
    paid.ordered(PaidWalk.DONE).read(Order.Status.OPEN).showing(PayState.CHOOSING);
    assertEquals(Optional.of(PayHint.NOTHING_SCANNED), ((View.Pay) paid.walk.view()).hint());
  }

  @Test
  void a_notice_leaves_the_order_open_to_be_paid_elsewhere() {
    paid.choosing().by(PayWay.NOTICE);
    assertInstanceOf(SlipOrder.PaymentNotice.class, paid.walk.last(Effect.PrintSlip.class).order());
    paid.walk.slipEnded(new PrintOutcome.Printed(1));
    View.Result result = assertInstanceOf(View.Result.class, paid.walk.view());
    assertEquals(View.ResultKind.PAYMENT_AWAITED, result.kind());
    assertEquals(Optional.of("NOTICE-0001"), result.reference());
    paid.left();
    assertEquals(0, paid.count(Effect.CloseOrder.class));
    assertEquals(1, paid.times(EntryKind.PAYMENT_DEFERRED));
  }

  @Test
  void only_the_ways_that_the_terminal_has_are_offered_and_taken() {
    paid.choosing();
    paid.walk.send(
        new Event.LimitsChanged(Set.of(View.Limit.NO_CARD_TERMINAL, View.Limit.NO_CODE_SCANNER)));
    assertEquals(List.of(PayWay.ORDER_CODE, PayWay.NOTICE), ((View.Pay) paid.walk.view()).ways());
    paid.by(PayWay.BANK_CARD).showing(PayState.CHOOSING);
    assertEquals(0, paid.count(Effect.PayByCard.class));
  }

  @Test
  void a_declined_card_may_pay_in_another_way() {
    paid.choosing().by(PayWay.BANK_CARD).card(new CardPayment.Declined("51"));
    paid.showing(PayState.CHOOSING);
    assertEquals(Optional.of(PayHint.DECLINED), ((View.Pay) paid.walk.view()).hint());
  }

  @Test
  void an_earlier_case_is_paid_and_its_papers_printed_without_a_new_application() {
    Walk walk = paid.walk.cardLaid();
    SignedIn.Waiting waiting = new SignedIn.Waiting(Walk.CASE, Walk.PAID);
    walk.hallSignsIn(List.of(), List.of(waiting), List.of()).cardTaken();
    walk.touch(new Intent.SeeWaiting()).personChecked();
    assertEquals(PendingKind.PAYMENT, ((View.Home) walk.view()).pending().getFirst().kind());
    walk.touch(new Intent.PayPending(Walk.CASE));
    walk.fileRead(Walk.file(Walk.PAID, Optional.of(Walk.FEE)));
    paid.ordered(PaidWalk.DONE).read(Order.Status.OPEN).by(PayWay.ORDER_CODE).again();
    paid.read(Order.Status.PAID);
    walk.fileRead(Walk.file(Walk.PAID, Optional.empty()));
    assertEquals(DocumentKind.RESULT, walk.last(Effect.FetchDocument.class).kind());
    assertEquals(List.of(), walk.all(Effect.Submit.class));
  }

  @Test
  void a_case_that_owes_nothing_any_more_is_not_paid_again() {
    paid.ordering().ordered(new ActionOutcome.Refused(Refusal.ORDER_PAID));
    assertEquals(2, paid.count(Effect.ReadCaseFile.class));
    paid.walk.fileRead(Walk.file(Walk.PAID, Optional.empty()));
    assertEquals(1, paid.count(Effect.FetchDocument.class));
    assertEquals(1, paid.times(EntryKind.PAYMENT_NOT_MADE));
  }
}
