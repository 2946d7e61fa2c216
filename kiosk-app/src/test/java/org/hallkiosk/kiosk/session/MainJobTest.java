package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

class MainJobTest {

  @Test
  void the_whole_way_from_card_to_goodbye_writes_every_intent_and_its_proof() {
    Walk walk = Walk.started().atResult();
    walk.touch(new Intent.Confirm()).touch(new Intent.Rate(1));
    assertInstanceOf(View.Goodbye.class, walk.view());
    assertEquals(
        List.of(
            EntryKind.TERMINAL_STARTED,
            EntryKind.SESSION_OPENED,
            EntryKind.SIGNED_IN,
            EntryKind.SERVICE_STARTED,
            EntryKind.PERSON_CHECKED,
            EntryKind.SUBMIT_INTENT,
            EntryKind.SUBMIT_DONE,
            EntryKind.DOCUMENT_VERIFIED,
            EntryKind.PRINT_INTENT,
            EntryKind.PRINTED,
            EntryKind.DELIVERY_INTENT,
            EntryKind.SLIP_INTENT,
            EntryKind.SLIP_PRINTED,
            EntryKind.RATING_INTENT,
            EntryKind.SESSION_CLOSED),
        walk.kinds());
  }

  @Test
  void the_greeting_stands_before_the_hall_has_answered() {
    Walk walk = Walk.started().cardLaid();
    assertEquals(new View.TakeCard("张*例"), walk.view());
  }

  @Test
  void nobody_gets_home_with_the_card_still_on_the_reader() {
    Walk walk = Walk.started().cardLaid().hallSignsIn();
    assertInstanceOf(View.TakeCard.class, walk.view());
    assertInstanceOf(View.Home.class, walk.cardTaken().view());
  }

  @Test
  void after_goodbye_nothing_of_the_citizen_is_left_in_the_state() {
    Walk walk = Walk.started().atResult().touch(new Intent.Leave());
    assertTrue(walk.state.citizen().isEmpty());
    assertFalse(walk.state.toString().contains("张"), walk.state.toString());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket())).rang();
    assertInstanceOf(View.Attract.class, walk.view());
    assertFalse(walk.state.toString().contains("CASE-0001") && walk.state.open().isEmpty());
  }

  @Test
  void the_attract_screen_comes_only_when_everything_is_wiped() {
    Walk walk = Walk.started().atHome().touch(new Intent.Leave()).rang();
    assertInstanceOf(View.Goodbye.class, walk.view());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket()));
    assertInstanceOf(View.Attract.class, walk.view());
  }

  @Test
  void the_first_touch_on_the_attract_screen_only_wakes_it() {
    Walk walk = Walk.started().touch(new Intent.WakeUp());
    assertInstanceOf(View.SignIn.class, walk.view());
    assertEquals(1, walk.all(Effect.ReadCard.class).size());
  }

  @Test
  void a_forgotten_card_is_told_at_goodbye() {
    Walk walk = Walk.started().cardLaid().hallSignsIn();
    walk.send(
        new Event.CardRemovalEnded(
            walk.last(Effect.AwaitCardRemoval.class).ticket(),
            new org.hallkiosk.hardware.device.CardRemoval.StillThere()));
    assertEquals(problem(ProblemCode.CARD_LEFT_ON_READER), walk.view());
    walk.touch(new Intent.Leave());
    assertEquals(new View.Goodbye(List.of(View.Place.CARD_READER)), walk.view());
  }

  @Test
  void a_refused_application_tells_why_and_prints_nothing() {
    Walk walk =
        Walk.started()
            .submitting()
            .submissionAnswered(new ActionOutcome.Refused(Refusal.PROPERTY_REGISTERED));
    assertEquals(
        new View.Problem(
            ProblemCode.PROPERTY_REGISTERED,
            Optional.empty(),
            Optional.of(View.Remedy.OTHER_SERVICE)),
        walk.view());
    assertEquals(List.of(), walk.all(Effect.PrintDocument.class));
  }

  @Test
  void a_certificate_that_is_not_genuine_is_never_printed() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    walk.send(
        new Event.DocumentFetched(
            walk.last(Effect.FetchDocument.class).ticket(),
            new FetchedDocument.NotGenuine("FOREIGN_ISSUER")));
    assertEquals(
        new View.Problem(
            ProblemCode.CERTIFICATE_NOT_GENUINE, Optional.of("CASE-0001"), Optional.empty()),
        walk.view());
    assertEquals(List.of(), walk.all(Effect.PrintDocument.class));
    assertTrue(walk.kinds().contains(EntryKind.DOCUMENT_REFUSED));
  }

  @Test
  void paper_that_may_not_have_come_out_is_not_reported_as_delivered() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    walk.documentReady()
        .paperEnded(new PrintOutcome.Uncertain(0, Fault.of(FaultCode.PAPER_JAM, "jam")))
        .slipEnded(new PrintOutcome.Printed(1));
    View.Result result = assertInstanceOf(View.Result.class, walk.view());
    assertEquals(View.ResultKind.MAY_NOT_HAVE_PRINTED, result.kind());
    assertEquals(List.of(), walk.all(Effect.ReportDelivery.class));
  }

  @Test
  void a_paper_that_did_not_print_can_be_printed_again_under_a_new_key() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.Done(Walk.CASE));
    walk.documentReady()
        .paperEnded(new PrintOutcome.NotPrinted(Fault.of(FaultCode.PAPER_OUT, "no paper")));
    assertEquals(
        new View.Problem(
            ProblemCode.PAPER_NOT_PRINTED,
            Optional.of("CASE-0001"),
            Optional.of(View.Remedy.TRY_AGAIN)),
        walk.view());
    walk.touch(new Intent.TryAgain()).documentReady().paperEnded(new PrintOutcome.Printed(1));
    assertEquals(
        2, walk.all(Effect.PrintDocument.class).stream().map(e -> e.key()).distinct().count());
    assertEquals(1, walk.all(Effect.Submit.class).size());
  }

  @Test
  void a_printer_without_paper_stops_the_application_before_it_is_handed_in() {
    Walk walk = Walk.started().atReview().touch(new Intent.Confirm());
    walk.send(
        new Event.PrinterChecked(
            walk.last(Effect.CheckPrinter.class).ticket(),
            org.hallkiosk.hardware.device.Health.broken(Fault.of(FaultCode.PAPER_OUT, "empty"))));
    assertEquals(
        new View.Problem(
            ProblemCode.PRINTER_NOT_READY, Optional.empty(), Optional.of(View.Remedy.TRY_AGAIN)),
        walk.view());
    assertEquals(List.of(), walk.all(Effect.Submit.class));
  }

  @Test
  void an_undelivered_paper_is_collected_after_a_person_check_without_a_new_application() {
    Walk walk = Walk.started().cardLaid();
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, Walk.SERVICE)).cardTaken();
    assertEquals(List.of(), ((View.Home) walk.view()).pending());
    assertTrue(((View.Home) walk.view()).somethingWaits());
    walk.touch(new Intent.SeeWaiting()).personChecked();
    assertEquals(1, ((View.Home) walk.view()).pending().size());
    walk.touch(new Intent.Collect(Walk.CASE)).fileRead(Walk.file()).documentReady();
    walk.paperEnded(new PrintOutcome.Printed(1));
    assertEquals(List.of(), walk.all(Effect.Submit.class));
    assertEquals(Walk.CASE, walk.last(Effect.ReportDelivery.class).delivery().caseNumber());
  }

  @Test
  void an_undelivered_paper_is_not_collected_while_there_is_no_printer() {
    Walk walk = Walk.started().cardLaid();
    walk.hallSignsIn(new SignedIn.Waiting(Walk.CASE, Walk.SERVICE)).cardTaken();
    walk.send(new Event.LimitsChanged(java.util.Set.of(View.Limit.NO_PRINTER)));
    walk.touch(new Intent.SeeWaiting()).personChecked().touch(new Intent.Collect(Walk.CASE));
    assertEquals(
        new View.Problem(ProblemCode.PRINTER_NOT_READY, Optional.of("CASE-0001"), Optional.empty()),
        walk.view());
    assertEquals(List.of(), walk.all(Effect.FetchDocument.class));
    assertInstanceOf(View.Home.class, walk.touch(new Intent.Back()).view());
  }

  @Test
  void nothing_that_is_written_down_names_the_citizen() {
    Walk walk = Walk.started().atResult().touch(new Intent.Confirm()).touch(new Intent.Rate(5));
    for (Entry entry : walk.entries) {
      String told = entry.facts().toString();
      assertFalse(told.contains("张") || told.contains("11010519491231002X"), told);
    }
    assertEquals(
        Optional.of("pseudonym-1"),
        walk.entries.stream()
            .filter(entry -> entry.kind() == EntryKind.SIGNED_IN)
            .findFirst()
            .flatMap(entry -> entry.fact(Fact.PSEUDONYM)));
  }

  private static View.Problem problem(ProblemCode code) {
    return new View.Problem(code, Optional.empty(), Optional.empty());
  }
}
