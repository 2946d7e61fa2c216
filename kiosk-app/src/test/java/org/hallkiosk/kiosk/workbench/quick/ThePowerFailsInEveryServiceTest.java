package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// In every service the power fails beside each write into the journal, with every answer of the
/// hall arriving and with every one lost after it was acted upon; then it comes back, and so does
/// the citizen. No case and no money is lost or doubled.
class ThePowerFailsInEveryServiceTest {

  private static final int AT_ONCE = 4;

  private static Ground ground;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    ground.close();
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_lost_or_doubled() {
    return tests("", _ -> {});
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_lost_or_doubled_when_every_answer_is_lost() {
    return tests(", answers lost", ThePowerFailsInEveryServiceTest::loseAnswers);
  }

  private static Stream<DynamicTest> tests(String how, Consumer<EmbeddedHall> weather) {
    return Scripts.all().stream()
        .map(
            script ->
                DynamicTest.dynamicTest(script.name() + how, () -> everywhere(script, weather)));
  }

  /// Once for each: what is asked afterwards is answered.
  private static void loseAnswers(EmbeddedHall hall) {
    for (Operation operation : ACTIONS) {
      hall.misbehaviours().once(operation, new Misbehaviour.DropAnswer());
    }
  }

  private static final List<Operation> ACTIONS =
      List.of(
          Operation.SUBMIT,
          Operation.SAVE_DRAFT,
          Operation.REPORT_DELIVERY,
          Operation.REPORT_DELIVERY,
          Operation.RATE,
          Operation.OPEN_ORDER,
          Operation.PAY_BY_CODE,
          Operation.REPORT_CARD_PAYMENT,
          Operation.CLOSE_ORDER,
          Operation.REFUND);

  private static void everywhere(Script script, Consumer<EmbeddedHall> weather) throws Exception {
    long start = System.nanoTime();
    try (TwoLives lives = TwoLives.live(ground, script, weather)) {
      List<String> complaints = complaints(lives);
      System.out.printf(
          "%s: the power fails at %d moments, %d ms%n",
          script.name(), lives.snapshots().size(), (System.nanoTime() - start) / 1_000_000);
      assertEquals(List.of(), complaints, () -> String.join("\n", complaints));
    }
  }

  /// Worlds that know nothing of each other go on side by side.
  private static List<String> complaints(TwoLives lives) throws Exception {
    List<String> complaints = new ArrayList<>();
    try (ExecutorService worlds =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("world-", 0).factory())) {
      List<Callable<List<String>>> all =
          lives.snapshots().stream().map(moment -> from(lives, moment)).toList();
      for (Future<List<String>> world : worlds.invokeAll(all)) {
        complaints.addAll(world.get());
      }
    }
    return complaints;
  }

  private static Callable<List<String>> from(TwoLives lives, Snapshot moment) {
    return () -> lives.from(moment).stream().map(one -> moment.name() + ": " + one).toList();
  }
}
