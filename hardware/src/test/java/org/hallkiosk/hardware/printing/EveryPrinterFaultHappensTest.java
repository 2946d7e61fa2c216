package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.ipp.PrinterFaults;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The faults of the board that no other suite brings about, by the names that the workbench and
/// the timelines use.
@Timeout(120)
class EveryPrinterFaultHappensTest {
  private static final Set<FaultCode> USELESS_ANSWER =
      Set.of(FaultCode.GARBLED_ANSWER, FaultCode.NO_ANSWER);

  private final IppBench bench = new IppBench();
  private final FaultBoard board = PrinterFaults.of("document-printer", bench.machine);

  @AfterEach
  void close() {
    bench.close();
  }

  private void happens(String fault) {
    board.happen(fault, "");
  }

  @ParameterizedTest
  @CsvSource({"tray-missing, tray-back, TRAY_MISSING", "output-full, output-emptied, OUTPUT_FULL"})
  void what_is_in_the_way_before_a_job_keeps_it_from_being_sent(
      String fault, String mend, FaultCode code) {
    happens(fault);
    assertEquals(code, bench.driver.check().faults().getFirst().code());
    assertEquals(code, Faults.ofNotPrinted(bench.print(1)));
    happens(mend);
    assertTrue(bench.driver.check().ready());
    assertEquals(new PrintOutcome.Printed(1), bench.print(1));
  }

  @ParameterizedTest
  @CsvSource({"tray-missing, tray-back", "output-full, output-emptied"})
  void what_is_mended_in_time_lets_the_job_finish(String fault, String mend) {
    bench.clock.at(Duration.ofMillis(3300), () -> happens(fault));
    bench.clock.at(Duration.ofSeconds(30), () -> happens(mend));
    assertEquals(new PrintOutcome.Printed(4), bench.print(4));
    assertEquals(List.of(1, 2, 3, 4), bench.pagesTold);
  }

  @ParameterizedTest
  @ValueSource(strings = {"half-answer", "lying-lengths", "endless-answer"})
  void an_answer_that_is_none_prints_nothing_and_is_forgotten_once_healed(String fault) {
    happens(fault);
    assertUseless(bench.driver.check().faults().getFirst().code());
    assertUseless(Faults.ofNotPrinted(bench.print(1)));
    happens("heal");
    assertTrue(bench.driver.check().ready());
    assertEquals(new PrintOutcome.Printed(1), bench.print(1));
    assertEquals(1, bench.papers.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"half-answer", "lying-lengths", "endless-answer"})
  void answers_that_turn_bad_while_a_job_runs_leave_it_uncertain(String fault) {
    bench.clock.at(Duration.ofMillis(600), () -> happens(fault));
    assertUseless(Faults.ofUncertain(0, bench.print(3)));
  }

  private static void assertUseless(FaultCode code) {
    assertTrue(USELESS_ANSWER.contains(code), code::toString);
  }

  @Test
  void a_slow_printer_is_waited_for() {
    board.happen("slow", "100");
    assertEquals(new PrintOutcome.Printed(2), bench.print(2));
  }

  @Test
  void a_printer_that_turns_silent_is_given_up_and_taken_back_when_it_speaks() {
    try (IppPrinter hasty =
        new IppPrinter(
            new HttpIppLink(bench.machine.address()),
            IppBench.settings()
                .withPatience(
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(60),
                    Duration.ofMillis(300),
                    Duration.ofSeconds(3)),
            bench.clock,
            bench.clock)) {
      bench.clock.at(Duration.ofMillis(500), () -> happens("silence"));
      PrintOutcome outcome = hasty.print(IppBench.certificate(9), _ -> {}, new CancelSignal());
      assertEquals(FaultCode.NO_ANSWER, Faults.ofUncertain(0, outcome));
      assertFalse(hasty.check().ready());
      happens("speak");
      assertTrue(hasty.check().ready());
    }
  }

  /// Each change is a movement, so a job's patience never runs out: a whole hour of them.
  @Test
  void a_printer_that_changes_its_mind_for_ever_has_its_job_cancelled_at_last() {
    Stream.iterate(1, seconds -> seconds < 3600, seconds -> seconds + 20)
        .forEach(
            seconds -> {
              bench.clock.at(Duration.ofSeconds(seconds), () -> happens("tray-missing"));
              bench.clock.at(Duration.ofSeconds(seconds + 10L), () -> happens("output-full"));
              bench.clock.at(Duration.ofSeconds(seconds + 10L), () -> happens("tray-back"));
              bench.clock.at(Duration.ofSeconds(seconds + 20L), () -> happens("output-emptied"));
            });
    long began = bench.clock.nanos();
    PrintOutcome outcome = bench.print(2);
    long minutes = Duration.ofNanos(bench.clock.nanos() - began).toMinutes();
    assertTrue(
        outcome instanceof PrintOutcome.NotPrinted || outcome instanceof PrintOutcome.Uncertain,
        outcome::toString);
    assertEquals(5, minutes, "one minute a page and three more");
  }
}
