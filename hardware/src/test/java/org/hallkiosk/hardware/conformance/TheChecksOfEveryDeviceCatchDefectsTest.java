package org.hallkiosk.hardware.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Bell.Defect;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each check of every device finds the driver that lacks its behaviour, and says what it saw. They
/// run beside each other: five of them give a driver 30 s to come back.
class TheChecksOfEveryDeviceCatchDefectsTest {
  private static final Duration HANG = Duration.ofMinutes(3);
  private static final int REOPENINGS = 100;

  private static final Map<Defect, Caught> CAUGHT =
      Map.of(
          Defect.CLOSES_ONCE_ONLY,
          new Caught("closing twice is harmless", "closed twice"),
          Defect.READY_AFTER_CLOSE,
          new Caught("a closed device is not ready", "a closed device called itself ready"),
          Defect.RINGS_BY_ITSELF,
          new Caught("a wait with nobody there times out", "was Done[]"),
          Defect.TIMED_OUT_WHEN_CANCELLED,
          new Caught("a cancelled wait says that it was cancelled", "Optional[TimedOut[]]"),
          Defect.DEAF_TO_CLOSE,
          new Caught("closing ends a wait with a fault", "Optional.empty"),
          Defect.HANGS_AFTER_CLOSE,
          new Caught("a wait after closing fails at once", "Optional.empty"),
          Defect.DEAF_TO_UNPLUGGING,
          new Caught("health follows the plug", "unplugging noticed: false"),
          Defect.OPENS_ONCE_ONLY,
          new Caught("it can be opened again after closing", "NOT_CONNECTED"),
          Defect.A_THREAD_STAYS_OPEN,
          new Caught("opening and closing leaks neither descriptors nor threads", "became"));

  /// @param words of its verdict
  private record Caught(String behaviour, String words) {}

  private static Verdict verdict(Defect defect, Check<Bell> check) {
    Bell.World world = new Bell.World();
    Subject<Bell> subject =
        new Subject<>(
            defect.name(),
            () -> world.open(defect),
            Optional.of(Bell::await),
            world::does,
            REOPENINGS);
    try {
      return check.on(subject);
    } catch (InterruptedException | IllegalStateException thrown) {
      return new Verdict.Failed(String.valueOf(thrown.getMessage()));
    }
  }

  @Test
  void a_sound_driver_passes() {
    for (Check<Bell> check : EveryDevice.<Bell>checks()) {
      assertEquals(Verdict.PASSED, verdict(Defect.NONE, check), check.behaviour());
    }
  }

  @Test
  void there_is_a_defect_for_each_check() {
    assertEquals(
        EveryDevice.<Bell>checks().stream().map(Check::behaviour).sorted().toList(),
        CAUGHT.values().stream().map(Caught::behaviour).sorted().toList());
  }

  @TestFactory
  Stream<DynamicTest> a_defect_is_caught() {
    List<DynamicTest> started =
        CAUGHT.entrySet().stream().map(it -> started(it.getKey(), it.getValue())).toList();
    return started.stream();
  }

  private static DynamicTest started(Defect defect, Caught caught) {
    Check<Bell> check =
        EveryDevice.<Bell>checks().stream()
            .filter(it -> it.behaviour().equals(caught.behaviour()))
            .findFirst()
            .orElseThrow();
    Background<Verdict> verdict = Background.of(() -> verdict(defect, check));
    return DynamicTest.dynamicTest(
        defect.name(),
        () -> {
          Verdict found = verdict.result(HANG).orElseThrow();
          assertTrue(
              found instanceof Verdict.Failed(String why) && why.contains(caught.words()),
              found::toString);
        });
  }
}
