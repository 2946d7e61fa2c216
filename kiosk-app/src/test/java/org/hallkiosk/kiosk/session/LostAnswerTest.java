package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.Test;

/// The hall commits, and its answer never arrives.
class LostAnswerTest {

  private static final ActionOutcome UNKNOWN = new ActionOutcome.Unknown();
  private static final ActionOutcome DONE = new ActionOutcome.Done(Walk.CASE);

  @Test
  void an_unknown_submission_is_queried_and_never_sent_again() {
    Walk walk = Walk.started().submitting().submissionAnswered(UNKNOWN);
    IdempotencyKey key = walk.last(Effect.Submit.class).key();
    for (int i = 0; i < 5; i++) {
      walk.send(new Event.TimerRang(new Timer.AskAgain(key))).submissionAnswered(UNKNOWN);
    }
    assertEquals(1, walk.all(Effect.Submit.class).size());
    assertEquals(5, walk.all(Effect.Query.class).size());
    walk.submissionAnswered(DONE);
    assertEquals(1, walk.all(Effect.FetchDocument.class).size());
  }

  @Test
  void a_submission_that_never_arrived_may_be_made_anew_under_another_key() {
    Walk walk = Walk.started().submitting().submissionAnswered(new ActionOutcome.NeverReceived());
    assertEquals(
        new View.Problem(
            ProblemCode.NOTHING_SUBMITTED, Optional.empty(), Optional.of(View.Remedy.TRY_AGAIN)),
        walk.view());
    walk.touch(new Intent.TryAgain());
    walk.send(
        new Event.PrinterChecked(
            walk.last(Effect.CheckPrinter.class).ticket(),
            org.hallkiosk.hardware.device.Health.READY));
    List<Effect.Submit> submits = walk.all(Effect.Submit.class);
    assertEquals(2, submits.size());
    assertTrue(!submits.get(0).key().equals(submits.get(1).key()));
  }

  @Test
  void after_the_deadline_the_citizen_gets_a_slip_and_the_question_stays_open() {
    Walk walk = Walk.started().submitting().submissionAnswered(UNKNOWN);
    IdempotencyKey key = walk.last(Effect.Submit.class).key();
    walk.send(new Event.TimerRang(new Timer.StopWaiting(key)));
    SlipOrder.NotKnownYet order =
        assertInstanceOf(SlipOrder.NotKnownYet.class, walk.last(Effect.PrintSlip.class).order());
    assertEquals(key, order.reference());
    walk.slipEnded(new PrintOutcome.Printed(1));
    assertEquals(View.ResultKind.NOT_KNOWN_YET, ((View.Result) walk.view()).kind());
    walk.touch(new Intent.Leave());
    assertTrue(walk.state.open().containsKey(key));
  }

  @Test
  void an_answer_after_the_citizen_has_gone_still_closes_the_intent() {
    Walk walk = Walk.started().submitting().submissionAnswered(UNKNOWN);
    IdempotencyKey key = walk.last(Effect.Submit.class).key();
    walk.send(new Event.TimerRang(new Timer.StopWaiting(key)));
    walk.slipEnded(new PrintOutcome.Printed(1)).touch(new Intent.Leave());
    walk.send(new Event.ActionAnswered(key, DONE));
    assertEquals(EntryKind.SUBMIT_DONE, walk.entries.getLast().kind());
    assertTrue(!walk.state.open().containsKey(key));
    assertInstanceOf(View.Goodbye.class, walk.view());
  }

  @Test
  void the_same_answer_twice_is_written_down_once() {
    Walk walk = Walk.started().submitting().submissionAnswered(DONE).submissionAnswered(DONE);
    assertEquals(1, walk.kinds().stream().filter(EntryKind.SUBMIT_DONE::equals).count());
    assertEquals(1, walk.all(Effect.FetchDocument.class).size());
  }

  @Test
  void a_restart_asks_the_hall_what_became_of_an_open_submission() {
    Walk walk = Walk.started(intent(EntryKind.SUBMIT_INTENT, "old-run-1-7", Map.of()));
    IdempotencyKey key = new IdempotencyKey("old-run-1-7");
    assertEquals(List.of(new Effect.Query(key)), walk.all(Effect.Query.class));
    assertEquals(List.of(), walk.all(Effect.Submit.class));
    walk.send(new Event.ActionAnswered(key, UNKNOWN));
    assertEquals(
        new Effect.StartTimer(new Timer.AskAgain(key), Walk.POLICIES.recoverEvery()),
        walk.last(Effect.StartTimer.class));
    walk.send(new Event.ActionAnswered(key, new ActionOutcome.NeverReceived()));
    assertEquals(EntryKind.SUBMIT_NEVER_RECEIVED, walk.entries.getLast().kind());
  }

  @Test
  void a_restart_reports_a_proved_delivery_anew_when_the_report_never_arrived() {
    Map<Fact, String> facts = Map.of(Fact.CASE, "CASE-0001", Fact.PAGES, "2");
    Walk walk = Walk.started(intent(EntryKind.DELIVERY_INTENT, "old-run-1-9", facts));
    walk.send(
        new Event.ActionAnswered(
            new IdempotencyKey("old-run-1-9"), new ActionOutcome.NeverReceived()));
    Effect.ReportDelivery report = walk.last(Effect.ReportDelivery.class);
    assertEquals(Walk.CASE, report.delivery().caseNumber());
    assertEquals(2, report.delivery().pages());
    assertEquals(EntryKind.DELIVERY_INTENT, walk.entries.getLast().kind());
    walk.send(new Event.ActionAnswered(report.key(), UNKNOWN));
    assertEquals(Walk.POLICIES.recoverEvery(), walk.last(Effect.StartTimer.class).after());
  }

  @Test
  void a_proof_names_the_session_of_its_intent_whoever_stands_there_by_then() {
    Walk walk = Walk.started().submitting().submissionAnswered(UNKNOWN);
    IdempotencyKey key = walk.last(Effect.Submit.class).key();
    walk.send(new Event.TimerRang(new Timer.StopWaiting(key)));
    walk.slipEnded(new PrintOutcome.Printed(1)).touch(new Intent.Leave());
    walk.send(new Event.Wiped(walk.last(Effect.Wipe.class).ticket())).rang();
    walk.cardLaid().send(new Event.ActionAnswered(key, DONE));
    Entry proof = walk.entries.getLast();
    assertEquals(EntryKind.SUBMIT_DONE, proof.kind());
    assertEquals(Optional.of("run00001-1"), proof.fact(Fact.SESSION));
  }

  @Test
  void a_restart_says_of_an_interrupted_print_that_nobody_knows() {
    Walk walk = Walk.started(intent(EntryKind.PRINT_INTENT, "old-run-1-8", Map.of()));
    assertEquals(EntryKind.PRINT_UNCERTAIN, walk.entries.getLast().kind());
    assertEquals(1, walk.all(Effect.CancelLeftovers.class).size());
    assertTrue(walk.state.open().isEmpty());
  }

  private static Entry intent(EntryKind kind, String key, Map<Fact, String> facts) {
    return Entry.of(kind, new IdempotencyKey(key), facts);
  }
}
