package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.PayWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An outcome stays unknown for so long that the hall's staff must look.
class NobodyCanSayTest {

  private static IdempotencyKey submittedInVain(Walk walk) {
    walk.submitting().submissionAnswered(PaidWalk.UNKNOWN);
    IdempotencyKey key = walk.last(Effect.Submit.class).key();
    walk.send(new Event.TimerRang(new Timer.StopWaiting(key)));
    walk.slipEnded(new PrintOutcome.Printed(1)).touch(new Intent.Leave());
    return key;
  }

  private static Walk due(Walk walk, IdempotencyKey key) {
    return walk.send(new Event.TimerRang(new Timer.TaskDue(key)));
  }

  private static Walk unknownAgain(Walk walk, IdempotencyKey key) {
    return walk.send(new Event.TimerRang(new Timer.AskAgain(key)))
        .send(new Event.ActionAnswered(key, PaidWalk.UNKNOWN));
  }

  @Test
  void the_time_runs_from_the_first_question_that_nobody_could_answer() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    unknownAgain(walk, key);
    assertEquals(
        1,
        walk.all(Effect.StartTimer.class).stream()
            .filter(start -> start.timer().equals(new Timer.TaskDue(key)))
            .filter(start -> start.after().equals(Walk.POLICIES.taskAfter()))
            .count());
  }

  @Test
  void it_becomes_a_task_once_and_is_still_asked_about_for_ever() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    due(walk, key);
    due(walk, key);
    Effect.RaiseTask task = walk.last(Effect.RaiseTask.class);
    assertEquals(1, walk.all(Effect.RaiseTask.class).size());
    assertEquals(key, task.about());
    assertEquals(TaskReason.OUTCOME_UNKNOWN, task.reason());
    walk.send(new Event.ActionAnswered(task.key(), PaidWalk.DONE));
    unknownAgain(walk, key);
    assertTrue(walk.state.open().containsKey(key));
    walk.send(new Event.ActionAnswered(key, PaidWalk.DONE));
    assertEquals(EntryKind.SUBMIT_DONE, walk.entries.getLast().kind());
  }

  @Test
  void a_restart_neither_forgets_it_nor_raises_a_second_task() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    due(walk, key);
    walk.send(new Event.ActionAnswered(walk.last(Effect.RaiseTask.class).key(), PaidWalk.DONE));
    walk.restart();
    assertEquals(List.of(new Effect.Query(key)), walk.all(Effect.Query.class));
    unknownAgain(walk, key);
    due(walk, key);
    assertEquals(List.of(), walk.all(Effect.RaiseTask.class));
  }

  @Test
  void a_restart_while_the_task_is_unknown_asks_about_both() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    due(walk, key);
    IdempotencyKey task = walk.last(Effect.RaiseTask.class).key();
    walk.restart();
    assertEquals(
        List.of(new Effect.Query(key), new Effect.Query(task)), walk.all(Effect.Query.class));
    unknownAgain(walk, key);
    due(walk, key);
    assertEquals(List.of(), walk.all(Effect.RaiseTask.class));
    walk.send(new Event.ActionAnswered(task, PaidWalk.NEVER));
    assertEquals(key, walk.last(Effect.RaiseTask.class).about());
  }

  private static Duration dueAfter(Walk walk, IdempotencyKey key) {
    return walk.all(Effect.StartTimer.class).stream()
        .filter(start -> start.timer().equals(new Timer.TaskDue(key)))
        .map(Effect.StartTimer::after)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void after_a_restart_the_time_goes_on_from_when_the_journal_has_it() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    walk.restart(Duration.ofMinutes(10));
    unknownAgain(walk, key);
    assertEquals(Duration.ofMinutes(5), dueAfter(walk, key));
    due(walk, key);
    assertEquals(1, walk.all(Effect.RaiseTask.class).size());
  }

  @Test
  void a_terminal_that_starts_every_few_minutes_still_calls_the_staff() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    for (int start = 1; start <= 4; start++) {
      walk.restart(Duration.ofMinutes(5L * start));
      unknownAgain(walk, key);
    }
    assertEquals(Walk.POLICIES.recoverEvery(), dueAfter(walk, key), "it is asked about once more");
    assertEquals(key, due(walk, key).last(Effect.RaiseTask.class).about());
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"DEPARTMENT_DOWN", "INVALID_REQUEST"})
  void a_task_that_the_hall_refuses_is_raised_again_until_it_is_taken(Refusal reason) {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    due(walk, key);
    for (int time = 1; time <= 3; time++) {
      IdempotencyKey task = walk.last(Effect.RaiseTask.class).key();
      walk.send(new Event.ActionAnswered(task, new ActionOutcome.Refused(reason)));
      assertEquals(time, walk.all(Effect.RaiseTask.class).size(), "not at once");
      walk.send(new Event.TimerRang(new Timer.AskAgain(task)));
      assertEquals(time + 1, walk.all(Effect.RaiseTask.class).size());
    }
    Effect.RaiseTask last = walk.last(Effect.RaiseTask.class);
    assertEquals(key, last.about());
    walk.send(new Event.ActionAnswered(last.key(), PaidWalk.DONE));
    assertEquals(Set.of(key), walk.state.open().keySet());
  }

  @Test
  void a_task_that_was_refused_is_not_forgotten_by_a_restart() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    due(walk, key);
    IdempotencyKey task = walk.last(Effect.RaiseTask.class).key();
    walk.send(new Event.ActionAnswered(task, new ActionOutcome.Refused(Refusal.DEPARTMENT_DOWN)));
    walk.restart();
    walk.send(new Event.ActionAnswered(task, PaidWalk.NEVER));
    assertEquals(key, walk.last(Effect.RaiseTask.class).about());
  }

  @Test
  void a_task_that_an_earlier_process_dropped_when_it_was_refused_is_raised_now() {
    Walk walk = Walk.started();
    IdempotencyKey key = submittedInVain(walk);
    due(walk, key);
    IdempotencyKey task = walk.last(Effect.RaiseTask.class).key();
    walk.entries.add(Entry.of(EntryKind.TASK_REFUSED, task, Map.of()));
    walk.restart(Walk.POLICIES.taskAfter());
    unknownAgain(walk, key);
    assertEquals(key, due(walk, key).last(Effect.RaiseTask.class).about());
  }

  @Test
  void a_card_terminal_that_never_says_is_a_task_of_its_own_kind() {
    PaidWalk paid = new PaidWalk();
    paid.choosing().by(PayWay.BANK_CARD);
    paid.card(new CardPayment.Unknown(Fault.of(FaultCode.PAPER_JAM, "no answer")));
    due(paid.walk, paid.walk.last(Effect.PayByCard.class).key());
    assertEquals(TaskReason.CARD_PAYMENT_UNKNOWN, paid.walk.last(Effect.RaiseTask.class).reason());
  }

  @Test
  void a_payment_is_handed_over_under_a_key_that_the_hall_knows() {
    PaidWalk paid = new PaidWalk();
    paid.choosing();
    IdempotencyKey order = paid.walk.last(Effect.OpenOrder.class).key();
    paid.by(PayWay.ORDER_CODE).left().read(new HallAnswer.Unavailable<>("no answer"));
    OpenAction payment = paid.walk.state.open().values().iterator().next();
    due(paid.walk, payment.key());
    assertEquals(order, paid.walk.last(Effect.RaiseTask.class).about());
    paid.restarted().read(new HallAnswer.Unavailable<>("no answer"));
    due(paid.walk, payment.key());
    assertEquals(0, paid.count(Effect.RaiseTask.class));
  }

  @Test
  void a_rating_or_a_task_is_nobodys_task() {
    Walk walk = Walk.started().atResult().touch(new Intent.Confirm()).touch(new Intent.Rate(1));
    IdempotencyKey key = walk.last(Effect.Rate.class).key();
    walk.send(new Event.ActionAnswered(key, PaidWalk.UNKNOWN));
    due(walk, key);
    assertEquals(List.of(), walk.all(Effect.RaiseTask.class));
  }
}
