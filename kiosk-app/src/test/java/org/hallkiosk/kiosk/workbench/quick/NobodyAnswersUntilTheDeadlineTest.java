package org.hallkiosk.kiosk.workbench.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.workbench.hall.ActionKey;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallTask;
import org.hallkiosk.kiosk.workbench.hall.Misbehaviour;
import org.hallkiosk.kiosk.workbench.hall.Operation;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.ScriptWalk;
import org.hallkiosk.kiosk.workbench.people.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The hall takes an application in, and neither its answer nor any answer to a question about it
/// arrives before the deadline: the real hall's books hold a task with an owner, once, and the
/// terminal goes on asking until it knows.
class NobodyAnswersUntilTheDeadlineTest {

  private static final int ENOUGH = 10;
  private static final long LOOK_AGAIN_NANOS = 2_000_000;
  private static final long HANG_NANOS = TimeUnit.SECONDS.toNanos(60);

  private static Ground ground;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.make();
  }

  @AfterAll
  static void tidyUp() throws Exception {
    ground.close();
  }

  @Test
  void the_outcome_is_a_task_with_an_owner_and_is_settled_all_the_same() throws Exception {
    try (Life life = Life.fresh(ground, impatient());
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      life.start();
      loseAnswers(life.hall());
      Future<Boolean> visit = people.submit(() -> visit(life));
      until(() -> !life.hall().books().tasks().isEmpty());
      IdempotencyKey submission = submission(life.terminal().journal().open());
      life.hall().misbehaviours().clear();
      assertTrue(visit.get());
      life.hands().awaitSettled();
      assertSettledOnce(life.hall(), submission);
    }
  }

  @Test
  void a_terminal_that_starts_again_does_not_call_the_staff_a_second_time() throws Exception {
    Path world = ground.newWorld();
    IdempotencyKey submission;
    try (Life life = new Life(ground, impatient(), world, new Bank(), QuickTerminal.Wiring.USUAL);
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      life.start();
      loseAnswers(life.hall());
      var _ = people.submit(() -> visit(life));
      until(() -> !life.hall().books().tasks().isEmpty());
      submission = submission(life.terminal().journal().open());
      people.shutdownNow();
    }
    AtomicInteger asked = new AtomicInteger();
    QuickTerminal.Wiring counting =
        new QuickTerminal.Wiring(journal -> journal, hall -> counting(hall, asked));
    try (Life again = new Life(ground, impatient(), world, new Bank(), counting)) {
      again.hall().misbehaviours().standing(Operation.QUERY, new Misbehaviour.DropAnswer());
      again.start();
      until(() -> asked.get() >= ENOUGH);
      again.hall().misbehaviours().clear();
      again.hands().awaitSettled();
      assertSettledOnce(again.hall(), submission);
    }
  }

  private static void loseAnswers(EmbeddedHall hall) {
    hall.misbehaviours().once(Operation.SUBMIT, new Misbehaviour.DropAnswer());
    hall.misbehaviours().standing(Operation.QUERY, new Misbehaviour.DropAnswer());
  }

  private static Hall counting(Hall hall, AtomicInteger asked) {
    return (Hall)
        Proxy.newProxyInstance(
            Hall.class.getClassLoader(),
            new Class<?>[] {Hall.class},
            (_, method, arguments) -> {
              Object answer = method.invoke(hall, arguments);
              if (method.getName().equals("query")) {
                asked.incrementAndGet();
              }
              return answer;
            });
  }

  /// What nobody answers becomes a task at once.
  private static Configuration impatient() {
    Configuration usual = ground.configuration();
    Policies policies = usual.policies();
    return new Configuration(
        usual.terminal(),
        new Policies(
            policies.idle(),
            policies.idleWarning(),
            policies.idleExtensions(),
            policies.takeCard(),
            policies.queryEvery(),
            policies.queryFor(),
            policies.recoverEvery(),
            Duration.ofMillis(1),
            policies.orderEvery(),
            policies.payFor(),
            policies.resultFor(),
            policies.goodbyeFor(),
            policies.ratingLevels(),
            policies.faceAttempts(),
            policies.staffEvery(),
            policies.staffFor(),
            policies.masking()),
        usual.catalog(),
        usual.words(),
        usual.brand());
  }

  private static void until(BooleanSupplier holds) {
    long end = System.nanoTime() + HANG_NANOS;
    while (!holds.getAsBoolean()) {
      assertTrue(System.nanoTime() - end < 0, "it hangs");
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  private static boolean visit(Life life) throws Exception {
    Script script =
        Scripts.all().stream()
            .filter(it -> it.name().equals("no-house-certificate"))
            .findFirst()
            .orElseThrow();
    new ScriptWalk(
            script, new QuickGlass(life.terminal(), Patience.PATIENT), life.hands(), Language.ZH)
        .comeAndGo();
    return true;
  }

  private static IdempotencyKey submission(List<Entry> open) {
    return open.stream()
        .filter(entry -> entry.kind() == EntryKind.SUBMIT_INTENT)
        .flatMap(entry -> entry.key().stream())
        .findFirst()
        .orElseThrow();
  }

  private static void assertSettledOnce(EmbeddedHall hall, IdempotencyKey submission) {
    assertEquals(1, hall.books().cases().size());
    List<HallTask> tasks = hall.books().tasks();
    assertEquals(1, tasks.size(), tasks::toString);
    HallTask task = tasks.getFirst();
    assertEquals(
        new ActionKey(ground.configuration().terminal().id(), submission.value()), task.about());
    assertEquals(TaskReason.OUTCOME_UNKNOWN, task.reason());
    assertFalse(task.owner().isBlank());
  }
}
