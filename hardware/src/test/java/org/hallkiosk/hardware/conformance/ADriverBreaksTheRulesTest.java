package org.hallkiosk.hardware.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.device.PowerReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Planted drivers that do what no driver may, and what the inspection says of them.
@Timeout(300)
class ADriverBreaksTheRulesTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final CountDownLatch end = new CountDownLatch(1);

  private List<String> lines(Duration limit, Supplier<Health> check, int reopenings)
      throws InterruptedException {
    Inspection inspection =
        new Inspection(
            new PrintStream(said, true, StandardCharsets.UTF_8), limit, Presence.Time.SYSTEM);
    inspection.inspect(
        new Subject<Power>(
            "planted", () -> new PlantedPower(check), Optional.empty(), Hands.NONE, reopenings),
        List.of());
    assertFalse(inspection.conclude());
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void one_that_is_ready_when_closed_fails_that_check_alone() throws InterruptedException {
    List<String> lines = lines(Duration.ofMinutes(1), () -> Health.READY, 20);
    assertEquals("planted", lines.getFirst());
    assertTrue(lines.contains("  passed   closing twice is harmless"), lines.toString());
    assertTrue(
        lines.contains(
            "  FAILED   a closed device is not ready: a closed device called itself ready"),
        lines.toString());
    assertEquals("3 passed, 1 failed, 5 skipped", lines.getLast());
  }

  @Test
  void one_that_throws_fails_and_the_inspection_goes_on() throws InterruptedException {
    List<String> lines =
        lines(
            Duration.ofMinutes(1),
            () -> {
              throw new IllegalStateException("planted");
            },
            20);
    assertTrue(
        lines.contains(
            "  FAILED   closing twice is harmless: the driver threw"
                + " java.lang.IllegalStateException: planted"),
        lines.toString());
    assertEquals("0 passed, 5 failed, 4 skipped", lines.getLast());
  }

  @Test
  void one_that_never_comes_back_fails_and_is_left_alone() throws InterruptedException {
    List<String> lines =
        lines(
            Duration.ofMillis(200),
            () -> {
              await();
              return Health.READY;
            },
            20);
    assertEquals("  FAILED   it answers: it did not come back in PT0.2S", lines.get(1));
    assertEquals(
        "  skipped  closing twice is harmless: the driver hangs", lines.get(2), lines.toString());
    assertEquals("0 passed, 1 failed, 9 skipped", lines.getLast());
    end.countDown();
  }

  /// A terminal's forms are counted: a check must not print on them behind its back.
  @Test
  void with_nobody_there_no_numbered_form_is_used() throws InterruptedException {
    Subject<FormPrinter> untouched =
        new Subject<>(
            "forms",
            () -> {
              throw new IllegalStateException("a check opened the printer");
            },
            Optional.empty(),
            Hands.NONE,
            20);
    for (Check<FormPrinter> check : FormPrinterChecks.checks()) {
      assertEquals(
          new Verdict.Skipped("nobody can lay numbered forms into the tray here"),
          check.on(untouched));
    }
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record PlantedPower(Supplier<Health> answer) implements Power {
    @Override
    public PowerReading read() {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public PowerReading awaitChange(Duration patience, CancelSignal cancel) {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public Health health() {
      return answer.get();
    }

    @Override
    public Health check() {
      return answer.get();
    }

    @Override
    public void close() {}
  }
}
