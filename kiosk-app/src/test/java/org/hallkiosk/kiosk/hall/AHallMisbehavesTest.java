package org.hallkiosk.kiosk.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Every call of the port, at a hall of each shape that does everything wrong.
@ParameterizedClass
@EnumSource(Terminal.HallShape.class)
class AHallMisbehavesTest {

  private final Terminal.HallShape shape;
  @TempDir Path folder;
  private HallBench bench;
  private CarriedHall terminal;

  AHallMisbehavesTest(Terminal.HallShape shape) {
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
  void what_is_not_answered_well_is_no_answer_and_nothing_is_sent_again() {
    for (OneCall call : EveryCall.all()) {
      for (Misbehaviour fault :
          List.of(
              new Misbehaviour.Down(),
              new Misbehaviour.FailBeforeActing(),
              new Misbehaviour.DropAnswer(),
              new Misbehaviour.Garbage(),
              new Misbehaviour.AnswerTwice())) {
        bench.hall().misbehaviours().standing(fault);
        int before = bench.tap().taken();
        assertNoAnswer(call, fault, call.over(terminal));
        assertEquals(1, bench.tap().taken() - before, () -> call + " under " + fault);
        bench.hall().misbehaviours().clear();
      }
    }
  }

  @Test
  void a_department_that_is_down_is_a_refusal_and_says_nothing_about_an_action_asked_for() {
    for (OneCall call : EveryCall.all()) {
      bench.hall().misbehaviours().standing(new Misbehaviour.DepartmentDown());
      Object outcome = call.over(terminal);
      switch (call.operation()) {
        case "status" -> assertInstanceOf(HallAnswer.Answered.class, outcome);
        case "query" -> assertEquals(new ActionOutcome.NeverReceived(), outcome);
        default -> assertRefused(call, outcome);
      }
    }
  }

  private static void assertRefused(OneCall call, Object outcome) {
    Object refused =
        call.kind() == OneCall.Kind.QUESTION
            ? new HallAnswer.Refused<>(Refusal.DEPARTMENT_DOWN)
            : new ActionOutcome.Refused(Refusal.DEPARTMENT_DOWN);
    assertEquals(refused, outcome, call::toString);
  }

  @Test
  void a_clock_that_differs_is_learnt_and_each_call_repeated_once_under_a_new_nonce() {
    for (OneCall call : EveryCall.all()) {
      bench.hallClock().advance(Duration.ofMinutes(6));
      int before = bench.tap().passed().size();
      Object outcome = call.over(terminal);
      assertFalse(
          outcome instanceof HallAnswer.Unavailable || outcome instanceof ActionOutcome.Unknown,
          () -> call + ": " + outcome);
      var passed = bench.tap().passed().subList(before, bench.tap().passed().size());
      assertTrue(passed.size() >= 2, call::toString);
      assertEquals(
          passed.size(),
          passed.stream().map(one -> nonce(one.sent().headers())).distinct().count(),
          call::toString);
    }
  }

  private String nonce(Map<String, String> headers) {
    return String.valueOf(
        headers.get(
            switch (shape) {
              case CONTRACT -> "Hall-Nonce";
              case GATEWAY -> "X-Nonce";
            }));
  }

  private static void assertNoAnswer(OneCall call, Misbehaviour fault, Object outcome) {
    switch (call.kind()) {
      case QUESTION -> {
        String detail =
            assertInstanceOf(HallAnswer.Unavailable.class, outcome, () -> call + " under " + fault)
                .detail();
        assertTrue(detail.matches("[A-Za-z0-9 ,:'_]{10,120}"), detail);
      }
      case ACTION, QUERY ->
          assertEquals(new ActionOutcome.Unknown(), outcome, () -> call + " under " + fault);
    }
  }
}
