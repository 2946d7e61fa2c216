package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Move;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.script.Detours;
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
    return Scripts.all().stream()
        .map(script -> DynamicTest.dynamicTest(script.name(), () -> everywhere(script, _ -> {})));
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_lost_or_doubled_when_every_answer_is_lost() {
    return Stream.of(
            visits()
                .map(
                    script ->
                        DynamicTest.dynamicTest(
                            script.name() + ", answers lost",
                            () -> everywhere(script, hall -> loseAnswers(hall, script)))),
            Stream.of(
                DynamicTest.dynamicTest(
                    "every action's answer was lost in two visits",
                    ThePowerFailsInEveryServiceTest::everyAction)))
        .flatMap(it -> it);
  }

  /// Detours are lived through with every answer lost alone, which is the harder way; but for two
  /// kinds: of a refusal by whoever stands before the hall nothing is left that could double, and
  /// whoever collects a paper does what others do who come for one.
  private static Stream<Script> visits() {
    return Stream.concat(
        Scripts.all().stream(),
        Detours.all().stream()
            .flatMap(List::stream)
            .filter(script -> script.ending() != Script.Ending.NOTHING)
            .filter(script -> script.met(Move.Collect.class).isEmpty()));
  }

  /// Once for each: what is asked afterwards is answered, but the first question about it is not.
  private static void loseAnswers(EmbeddedHall hall, Script script) {
    for (Operation operation : Operation.values()) {
      if (operation.isAction()) {
        hall.misbehaviours().once(operation, new Misbehaviour.DropAnswer());
      }
    }
    hall.misbehaviours().once(Operation.REPORT_DELIVERY, new Misbehaviour.DropAnswer());
    hall.misbehaviours().once(Operation.QUERY, new Misbehaviour.DropAnswer());
    if (script.ending() != Script.Ending.REFUNDED) {
      hall.misbehaviours().once(Operation.ORDER, new Misbehaviour.DropAnswer());
    }
  }

  /// In which visits the answer to an action was lost.
  private static final Map<Operation, Set<String>> lost = new EnumMap<>(Operation.class);

  private static void everyAction() {
    System.out.println(lost);
    assertEquals(
        List.of(),
        Arrays.stream(Operation.values())
            .filter(Operation::isAction)
            .filter(it -> lost.getOrDefault(it, Set.of()).size() < 2)
            .toList());
  }

  private static void note(Script script, TwoLives lives) {
    lives.befell().forEach(it -> lost.computeIfAbsent(it, _ -> new TreeSet<>()).add(script.name()));
  }

  private static void everywhere(Script script, Consumer<EmbeddedHall> weather) throws Exception {
    long start = System.nanoTime();
    try (TwoLives lives = TwoLives.live(ground, script, weather)) {
      note(script, lives);
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
