package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.workbench.Accident.Moment;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// The power fails at each write into the journal, on either side of it; then it comes back, and so
/// does the citizen. Their case is neither lost nor doubled, and journal and hall agree.
class ThePowerFailsTest {

  private static final int LEAST_WRITES = 12;

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> the_case_survives_a_power_failure_at_every_write() throws Exception {
    int writes = undisturbed();
    assertTrue(writes >= LEAST_WRITES, "a visit is written down in " + writes + " writes");
    return IntStream.rangeClosed(1, writes)
        .boxed()
        .flatMap(number -> bothSides("write " + number, side -> Accident.atWrite(number, side)));
  }

  @TestFactory
  Stream<DynamicTest> the_case_survives_when_the_halls_answer_is_lost_as_well() {
    return aroundSubmission(EntryKind.SUBMIT_DONE, this::withLostAnswer);
  }

  @TestFactory
  Stream<DynamicTest> the_case_survives_when_the_submission_arrives_long_after_as_well() {
    return aroundSubmission(EntryKind.SUBMIT_NEVER_RECEIVED, this::withLateArrival);
  }

  @Test
  void a_submission_that_arrives_while_the_terminal_is_dark_is_found_again() throws Exception {
    try (TwoLives lives = lives()) {
      lives.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.LateArrival());
      lives.firstLife(Accident.onceAnOutcomeIsUnknown());
      assertEquals(1, lives.hall().releaseLateArrivals());
      lives.secondLife();
      assertConsistent(lives);
      assertEquals(List.of(), lives.hall().books().closedKeys());
    }
  }

  @Test
  void a_journal_that_forgets_an_intent_is_noticed_when_an_answer_is_lost() throws Exception {
    try (TwoLives lives = lives()) {
      lives.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
      lives.firstLife(Accident.onceAnOutcomeIsUnknown(), ForgetfulJournal::new);
      lives.secondLife();
      assertComplains(lives, "the journal proves case");
    }
  }

  @Test
  void a_journal_that_forgets_an_intent_is_noticed_when_it_doubles_a_case() throws Exception {
    try (TwoLives lives = lives()) {
      lives.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.LateArrival());
      lives.firstLife(Accident.onceAnOutcomeIsUnknown(), ForgetfulJournal::new);
      lives.secondLife();
      assertEquals(1, lives.hall().releaseLateArrivals());
      assertComplains(lives, "the hall holds 2 cases");
    }
  }

  private int undisturbed() throws Exception {
    try (TwoLives lives = lives()) {
      int writes = lives.firstLife(Accident.NONE);
      assertConsistent(lives);
      return writes;
    }
  }

  private void twice(Accident accident) throws Exception {
    try (TwoLives lives = lives()) {
      lives.firstLife(accident);
      lives.secondLife();
      assertConsistent(lives);
    }
  }

  private void withLostAnswer(Accident accident) throws Exception {
    try (TwoLives lives = lives()) {
      lives.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
      lives.firstLife(accident);
      lives.secondLife();
      assertConsistent(lives);
    }
  }

  /// Whichever life sent it: it arrives after its key was closed, and must change nothing.
  private void withLateArrival(Accident accident) throws Exception {
    try (TwoLives lives = lives()) {
      lives.hall().misbehaviours().once(Operation.SUBMIT, new Misbehaviour.LateArrival());
      lives.firstLife(accident);
      int[] late = new int[1];
      lives.recoverThen(() -> late[0] = lives.hall().releaseLateArrivals());
      late[0] += lives.hall().releaseLateArrivals();
      assertEquals(1, late[0], "submissions that arrived late");
      assertConsistent(lives);
      assertFalse(lives.hall().books().closedKeys().isEmpty(), "no key was closed");
    }
  }

  /// Before and after the intent, between the lost answer and the first question, before and after
  /// the proof.
  private static Stream<DynamicTest> aroundSubmission(EntryKind proof, Run run) {
    return Stream.of(
            bothSides("the intent", side -> Accident.atWriting(EntryKind.SUBMIT_INTENT, side), run),
            Stream.of(
                test("before anybody asks", () -> run.with(Accident.onceAnOutcomeIsUnknown()))),
            bothSides("the proof", side -> Accident.atWriting(proof, side), run))
        .flatMap(tests -> tests);
  }

  private Stream<DynamicTest> bothSides(String what, At at) {
    return bothSides(what, at, this::twice);
  }

  private static Stream<DynamicTest> bothSides(String what, At at, Run run) {
    return Arrays.stream(Moment.values())
        .map(side -> test(what + ", " + side, () -> run.with(at.side(side))));
  }

  private static DynamicTest test(String name, Executable body) {
    return DynamicTest.dynamicTest(name, body);
  }

  private static void assertConsistent(TwoLives lives) throws Exception {
    assertEquals(List.of(), lives.aftermath().complaints(lives.who()));
  }

  private static void assertComplains(TwoLives lives, String of) throws Exception {
    List<String> complaints = lives.aftermath().complaints(lives.who());
    assertFalse(complaints.isEmpty(), "the planted defect went unnoticed");
    assertTrue(complaints.stream().anyMatch(one -> one.contains(of)), complaints::toString);
  }

  private TwoLives lives() throws Exception {
    return new TwoLives(Files.createTempDirectory(folder, "lives-"));
  }

  /// What is done with an accident.
  private interface Run {
    void with(Accident accident) throws Exception;
  }

  private interface At {
    Accident side(Moment moment);
  }
}
