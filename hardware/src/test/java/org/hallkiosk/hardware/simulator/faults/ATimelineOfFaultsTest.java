package org.hallkiosk.hardware.simulator.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Faults that happen at their time on the clock of the test.
class ATimelineOfFaultsTest {
  private final List<String> happened = new ArrayList<>();
  private Duration now = Duration.ZERO;
  private final FaultBoard printer =
      new FaultBoard("document-printer")
          .with("paper-out", () -> note("paper-out"))
          .with("jam-at-page", "page", page -> note("jam " + page));

  private void note(String what) {
    happened.add(now.toSeconds() + "s " + what);
  }

  private void play(String... lines) throws InterruptedException {
    new TimelineRun(
            "faults.txt",
            Timeline.read("faults.txt", List.of(lines)),
            List.of(printer),
            () -> now.toNanos(),
            time -> now = now.plus(time))
        .run(moment -> {});
  }

  private String refusal(String... lines) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> play(lines)).getMessage());
  }

  @Test
  void they_happen_in_the_order_of_their_time() throws InterruptedException {
    play(
        "# an hour in the life of a printer",
        "1:00:00 document-printer paper-out",
        "",
        "1:30 document-printer jam-at-page 2");
    assertEquals(List.of("90s jam 2", "3600s paper-out"), happened);
  }

  @Test
  void a_line_that_is_no_moment_is_named() {
    assertEquals(
        "faults.txt:2 is no moment; write it like '1:30 document-printer jam-at-page 2'",
        refusal("0:01 document-printer paper-out", "soon document-printer paper-out"));
  }

  @Test
  void an_unknown_device_is_named_before_anything_happens() {
    assertEquals(
        "faults.txt:2 names toaster, and only these are simulated here: document-printer",
        refusal("0:01 document-printer paper-out", "0:02 toaster burn"));
    assertEquals(List.of(), happened);
  }

  @Test
  void an_unknown_fault_is_named_before_anything_happens() {
    assertEquals(
        "faults.txt:1 document-printer has no fault burn; it has paper-out, jam-at-page",
        refusal("0:02 document-printer burn"));
  }

  @Test
  void a_missing_argument_is_named() {
    assertEquals(
        "faults.txt:1 document-printer jam-at-page takes page",
        refusal("0:02 document-printer jam-at-page"));
  }
}
