package org.hallkiosk.kiosk.hall;

import static org.hallkiosk.kiosk.workbench.hall.HallBench.ANSWERS;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.NO_HOUSE;
import static org.hallkiosk.kiosk.workbench.hall.HallBench.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// When the answer to an action does not arrive.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class LostAnswerTest {

  private static final ActionOutcome UNKNOWN = new ActionOutcome.Unknown();
  private static final ActionOutcome NEVER_RECEIVED = new ActionOutcome.NeverReceived();

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  LostAnswerTest(Terminal.HallShape shape) {
    this.shape = shape;
  }

  @BeforeEach
  void open() throws IOException {
    bench = new HallBench(folder, shape);
    terminal = bench.terminal();
  }

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void an_answer_lost_after_the_commit_is_found_by_asking_and_the_books_have_it_once() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
    assertEquals(UNKNOWN, submit(token, key));
    CaseNumber number =
        assertInstanceOf(ActionOutcome.Done.class, terminal.query(key)).caseNumber();
    assertEquals(new ActionOutcome.Done(number), terminal.query(key));
    assertEquals(1, bench.hall().books().cases().size());
  }

  @Test
  void a_lost_delivery_and_a_lost_rating_are_found_by_asking() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    CaseNumber number = bench.issued(token);
    bench.hall().misbehaviours().once(new Misbehaviour.DropAnswer());
    IdempotencyKey delivery = bench.newKey();
    assertEquals(UNKNOWN, terminal.reportDelivery(delivery, HallBench.delivery(number)));
    assertEquals(new ActionOutcome.Done(number), terminal.query(delivery));
    bench.hall().misbehaviours().once(new Misbehaviour.DropAnswer());
    IdempotencyKey rating = bench.newKey();
    assertEquals(UNKNOWN, terminal.rate(token, rating, number, 1));
    assertEquals(new ActionOutcome.Done(number), terminal.query(rating));
    assertEquals(1, bench.hall().books().deliveries().size());
    assertEquals(1, bench.hall().books().ratings().size());
  }

  @Test
  void what_never_arrived_is_closed_by_asking() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    for (Misbehaviour before :
        List.of(new Misbehaviour.Down(), new Misbehaviour.FailBeforeActing())) {
      IdempotencyKey key = bench.newKey();
      bench.hall().misbehaviours().once(before);
      assertEquals(UNKNOWN, submit(token, key));
      assertEquals(NEVER_RECEIVED, terminal.query(key));
    }
    assertEquals(0, bench.hall().books().cases().size());
    assertEquals(2, bench.hall().books().closedKeys().size());
  }

  @Test
  void a_late_arrival_under_a_closed_key_changes_nothing() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(new Misbehaviour.LateArrival());
    assertEquals(UNKNOWN, submit(token, key));
    assertEquals(NEVER_RECEIVED, terminal.query(key));
    assertEquals(1, bench.hall().releaseLateArrivals());
    assertEquals(List.of(), bench.hall().books().cases());
    assertEquals(NEVER_RECEIVED, terminal.query(key));
    assertEquals(NEVER_RECEIVED, submit(token, key));
  }

  @Test
  void a_late_arrival_that_nobody_asked_for_is_done_and_found_later() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(new Misbehaviour.LateArrival());
    assertEquals(UNKNOWN, submit(token, key));
    assertEquals(1, bench.hall().releaseLateArrivals());
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  @Test
  void the_same_key_twice_has_one_outcome_and_one_line_in_the_books() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    ActionOutcome first = submit(token, key);
    assertInstanceOf(ActionOutcome.Done.class, first);
    assertEquals(first, submit(token, key));
    assertEquals(1, bench.hall().books().cases().size());
  }

  @Test
  void the_same_key_with_another_content_is_refused() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    submit(token, key);
    assertEquals(
        new ActionOutcome.Refused(Refusal.INVALID_REQUEST),
        terminal.submit(token, key, HallBench.application(NO_HOUSE, Map.of("purpose", "other"))));
    assertEquals(1, bench.hall().books().cases().size());
  }

  @Test
  void garbage_after_the_commit_is_unknown_and_found_by_asking() {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(new Misbehaviour.Garbage());
    assertEquals(UNKNOWN, submit(token, key));
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  @Test
  void garbage_instead_of_an_answer_is_no_answer() {
    bench.hall().misbehaviours().once(new Misbehaviour.Garbage());
    assertInstanceOf(
        HallAnswer.Unavailable.class, terminal.signIn(HallBench.card(Citizens.ORDINARY)));
  }

  @Test
  void a_hall_that_stays_down_is_unknown_until_it_is_back() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(new Misbehaviour.DropAnswer());
    submit(token, key);
    bench.hall().misbehaviours().standing(new Misbehaviour.Down());
    assertEquals(UNKNOWN, terminal.query(key));
    assertEquals(false, HallBench.reached(terminal));
    bench.hall().misbehaviours().clear();
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  @Test
  void a_hall_that_was_killed_and_restarted_still_knows_what_it_answered_for() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey done = bench.newKey();
    IdempotencyKey lost = bench.newKey();
    ActionOutcome outcome = submit(token, done);
    assertEquals(NEVER_RECEIVED, terminal.query(lost));
    CaseNumber number = assertInstanceOf(ActionOutcome.Done.class, outcome).caseNumber();
    IssuedDocument before = answered(terminal.document(token, number, DocumentKind.RESULT));
    bench.restart();
    assertEquals(outcome, terminal.query(done));
    HallToken again = bench.checked(Citizens.ORDINARY);
    assertEquals(NEVER_RECEIVED, submit(again, lost));
    assertEquals(
        before.sha256(), answered(terminal.document(again, number, DocumentKind.RESULT)).sha256());
    assertEquals(1, bench.hall().books().cases().size());
  }

  @Test
  void a_slow_hall_is_unknown_after_the_time_out() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    bench.hall().misbehaviours().once(new Misbehaviour.Slow(Duration.ofMinutes(10)));
    HallTimeouts hasty =
        new HallTimeouts(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(5));
    try (CarriedHall impatient = bench.enrolled(HallBench.TERMINAL, hasty)) {
      assertEquals(UNKNOWN, impatient.submit(token, key, HallBench.application(NO_HOUSE, ANSWERS)));
    }
    assertEquals(NEVER_RECEIVED, terminal.query(key));
  }

  @Test
  void nobody_asks_for_another_terminals_action() throws IOException {
    HallToken token = bench.checked(Citizens.ORDINARY);
    IdempotencyKey key = bench.newKey();
    submit(token, key);
    try (CarriedHall other = bench.enrolled("terminal-0002", HallBench.PATIENT)) {
      assertEquals(NEVER_RECEIVED, other.query(key));
      assertEquals(new HallAnswer.Refused<>(Refusal.SIGNED_OUT), other.sendCode(token));
    }
    assertInstanceOf(ActionOutcome.Done.class, terminal.query(key));
  }

  private ActionOutcome submit(HallToken token, IdempotencyKey key) {
    return terminal.submit(token, key, HallBench.application(NO_HOUSE, ANSWERS));
  }
}
