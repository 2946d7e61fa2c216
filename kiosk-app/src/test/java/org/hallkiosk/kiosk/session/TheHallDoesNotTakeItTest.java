package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Handle;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything is filled in, and the hall refuses it.
class TheHallDoesNotTakeItTest {

  private static Walk refused(Walk walk, Refusal reason) {
    return walk.send(
        new Event.ActionAnswered(
            walk.last(Effect.Submit.class).key(), new ActionOutcome.Refused(reason)));
  }

  private static Walk refused(Refusal reason) {
    return refused(Walk.started().submitting(), reason);
  }

  private static View.Problem problem(Walk walk) {
    return assertInstanceOf(View.Problem.class, walk.view());
  }

  private static void assertOffersDraft(Walk walk, boolean offered) {
    assertEquals(offered, walk.session.screen(walk.state).canKeepDraft());
    assertEquals(offered, !draftSaved(walk).isEmpty());
  }

  private static Optional<Application> draftSaved(Walk walk) {
    walk.touch(new Intent.KeepDraft());
    return walk.all(Effect.SaveDraft.class).stream()
        .map(Effect.SaveDraft::application)
        .reduce((_, last) -> last);
  }

  @Test
  void what_can_be_mended_is_handed_in_again_under_another_key_with_all_that_was_answered() {
    Walk walk = refused(Refusal.INVALID_REQUEST);
    IdempotencyKey first = walk.last(Effect.Submit.class).key();
    assertTrue(problem(walk).offers(View.Remedy.CORRECT));
    walk.touch(new Intent.Correct());
    assertInstanceOf(View.Review.class, walk.view());
    walk.touch(new Intent.Back());
    assertInstanceOf(View.Choose.class, walk.view());
    walk.touch(new Intent.Pick("loan")).touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    Effect.Submit again = walk.last(Effect.Submit.class);
    assertNotEquals(first, again.key());
    assertEquals(Map.of("purpose", "loan"), again.application().answers());
  }

  @Test
  void
      a_missing_material_leads_back_to_the_scanner_where_its_pages_are_and_the_hall_is_asked_anew() {
    Walk walk =
        Asking.prepared(
            Asking.at(Asking.SCAN, Asking.choice("kind", "a"), Asking.REVIEW),
            Asking.NOTHING_KNOWN);
    Asking.scanned(walk, new ScannedPage.Good(new Handle("page-1"))).touch(new Intent.Confirm());
    Asking.sent(walk, walk.last(Effect.SendPages.class).ticket(), "household", 1);
    walk.touch(new Intent.Pick("a")).touch(new Intent.Confirm());
    refused(walk, Refusal.MATERIAL_MISSING).touch(new Intent.Correct());
    Asking.prepared(walk, Asking.NOTHING_KNOWN);
    assertEquals(1, assertInstanceOf(View.ScanMaterial.class, walk.view()).pages().size());
    walk.touch(new Intent.Confirm());
    Asking.sent(walk, walk.last(Effect.SendPages.class).ticket(), "household", 1);
    assertInstanceOf(View.Choose.class, walk.view());
    walk.touch(new Intent.Pick("a")).touch(new Intent.Confirm());
    assertEquals(2, walk.all(Effect.Submit.class).size());
  }

  @Test
  void a_record_that_is_no_more_leads_back_to_the_records_which_are_read_anew() {
    Walk walk = Asking.at(Asking.PICK, Asking.choice("kind", "a"), Asking.REVIEW);
    Asking.records(walk, Asking.record("R-1", 100, Map.of())).touch(new Intent.Pick("R-1"));
    walk.touch(new Intent.Pick("a")).touch(new Intent.Confirm());
    refused(walk, Refusal.NO_SUCH_RECORD).touch(new Intent.Correct());
    assertEquals(2, walk.all(Effect.ReadRecords.class).size());
    Asking.records(walk, Asking.record("R-2", 100, Map.of())).touch(new Intent.Pick("R-2"));
    walk.touch(new Intent.Pick("a")).touch(new Intent.Confirm());
    assertEquals("R-2", walk.last(Effect.Submit.class).application().answers().get("violation"));
  }

  @Test
  void a_department_that_is_down_for_now_is_asked_again_under_another_key() {
    Walk walk = refused(Refusal.DEPARTMENT_DOWN);
    IdempotencyKey first = walk.last(Effect.Submit.class).key();
    assertEquals(ProblemCode.HALL_UNREACHABLE, problem(walk).code());
    walk.touch(new Intent.TryAgain());
    walk.send(
        new Event.PrinterChecked(walk.last(Effect.CheckPrinter.class).ticket(), Health.READY));
    assertNotEquals(first, walk.last(Effect.Submit.class).key());
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"DEPARTMENT_DOWN", "OUTSIDE_HOURS", "SERVICE_SUSPENDED"})
  void a_full_form_is_not_lost_to_a_closure(Refusal reason) {
    Walk walk = refused(reason);
    assertOffersDraft(walk, true);
    assertEquals(
        Map.of("purpose", "loan"), walk.last(Effect.SaveDraft.class).application().answers());
    walk.send(
        new Event.ActionAnswered(
            walk.last(Effect.SaveDraft.class).key(),
            new ActionOutcome.Done(new CaseNumber("DRAFT-0001"))));
    assertInstanceOf(SlipOrder.DraftKept.class, walk.last(Effect.PrintSlip.class).order());
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {
        "OUTSIDE_HOURS",
        "SERVICE_SUSPENDED",
        "NOT_ELIGIBLE",
        "ALREADY_APPLIED",
        "POINTS_LIMIT",
        "NO_AUTHORITY",
        "PROPERTY_REGISTERED"
      })
  void another_service_needs_no_second_sign_in(Refusal reason) {
    Walk walk = refused(reason);
    assertTrue(problem(walk).offers(View.Remedy.OTHER_SERVICE));
    assertInstanceOf(View.Home.class, walk.touch(new Intent.Back()).view());
    walk.touch(new Intent.StartService(Walk.PAID));
    assertInstanceOf(View.Choose.class, walk.view());
    assertEquals(0, walk.all(Effect.SignOut.class).size());
  }

  @Test
  void what_is_refused_for_good_is_not_kept_as_a_draft() {
    assertOffersDraft(refused(Refusal.ALREADY_APPLIED), false);
  }

  @Test
  void a_session_that_the_hall_has_ended_leads_nowhere() {
    Walk walk = refused(Refusal.SIGNED_OUT);
    assertEquals(Optional.empty(), problem(walk).remedy());
    walk.touch(new Intent.Back()).touch(new Intent.Correct()).touch(new Intent.TryAgain());
    assertInstanceOf(View.Problem.class, walk.view());
    assertOffersDraft(walk, false);
  }

  @Test
  void a_draft_that_the_hall_does_not_take_leads_back_and_hands_nothing_in() {
    Walk walk = refused(Refusal.OUTSIDE_HOURS).touch(new Intent.KeepDraft());
    walk.send(
        new Event.ActionAnswered(
            walk.last(Effect.SaveDraft.class).key(),
            new ActionOutcome.Refused(Refusal.DEPARTMENT_DOWN)));
    walk.touch(new Intent.TryAgain()).touch(new Intent.Correct());
    assertInstanceOf(View.Review.class, walk.view());
    assertEquals(1, walk.all(Effect.Submit.class).size());
  }

  @Test
  void a_draft_that_never_arrived_after_a_refusal_hands_nothing_in_either() {
    Walk walk = refused(Refusal.OUTSIDE_HOURS).touch(new Intent.KeepDraft());
    walk.send(new Event.ActionAnswered(walk.last(Effect.SaveDraft.class).key(), PaidWalk.NEVER));
    walk.touch(new Intent.TryAgain());
    assertInstanceOf(View.Review.class, walk.view());
    assertEquals(1, walk.all(Effect.Submit.class).size());
  }

  @Test
  void whoever_has_not_signed_in_has_neither_a_draft_nor_another_service() {
    Walk walk = SampleHall.walk().touch(new Intent.WakeUp());
    walk.touch(new Intent.StartService(SampleHall.QUEUE));
    walk.hallSignsIn(SampleHall.anybody()).touch(new Intent.Confirm());
    refused(walk, Refusal.OUTSIDE_HOURS);
    assertEquals(Optional.empty(), problem(walk).remedy());
    assertFalse(walk.session.screen(walk.state).canGoBack());
    assertOffersDraft(walk, false);
  }

  @Test
  void records_that_cannot_be_read_now_do_not_cost_what_was_answered_before() {
    Walk walk = Asking.at(Asking.choice("kind", "a"), Asking.PICK, Asking.REVIEW);
    walk.touch(new Intent.Pick("a"));
    walk.send(
        new Event.RecordsRead(
            walk.last(Effect.ReadRecords.class).ticket(),
            new HallAnswer.Refused<>(Refusal.DEPARTMENT_DOWN)));
    assertTrue(problem(walk).offers(View.Remedy.TRY_AGAIN));
    assertOffersDraft(walk, true);
    assertEquals(Map.of("kind", "a"), walk.last(Effect.SaveDraft.class).application().answers());
  }
}
