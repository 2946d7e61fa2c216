package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.junit.jupiter.api.Test;

class ThePaperRunsOutTest {

  @Test
  void an_empty_tray_refuses_the_job_before_it_is_sent() {
    try (IppBench bench = new IppBench()) {
      bench.machine.paper(0);
      assertEquals(FaultCode.PAPER_OUT, Faults.ofNotPrinted(bench.print(1)));
      assertEquals(0, bench.driver.cancelLeftovers());
    }
  }

  @Test
  void paper_that_is_refilled_in_time_lets_the_job_finish() {
    try (IppBench bench = new IppBench()) {
      bench.machine.paper(1);
      bench.clock.at(Duration.ofSeconds(30), () -> bench.machine.paper(100));
      assertEquals(new PrintOutcome.Printed(3), bench.print(3));
      assertEquals(1, bench.papers.size());
    }
  }

  @Test
  void the_health_says_paper_out_while_the_job_waits() {
    try (IppBench bench = new IppBench()) {
      bench.machine.paper(1);
      bench.clock.at(
          Duration.ofSeconds(20),
          () -> {
            assertEquals(FaultCode.PAPER_OUT, bench.driver.health().faults().getFirst().code());
            bench.machine.paper(5);
          });
      assertEquals(new PrintOutcome.Printed(2), bench.print(2));
    }
  }

  @Test
  void after_the_patience_the_rest_is_cancelled_and_the_first_page_is_owned_up_to() {
    try (IppBench bench = new IppBench(unhurried())) {
      bench.machine.paper(2);
      assertEquals(FaultCode.PAPER_OUT, Faults.ofUncertain(1, bench.print(3)));
      assertTrue(bench.papers.isEmpty());
      assertEquals(0, bench.driver.cancelLeftovers());
      bench.machine.paper(10);
      bench.clock.advance(Duration.ofMinutes(1));
      assertTrue(bench.driver.check().ready());
      assertTrue(bench.papers.isEmpty(), "the cancelled job came out after all");
    }
  }

  @Test
  void a_printer_that_counts_and_printed_nothing_says_so() {
    try (IppBench bench = new IppBench()) {
      bench.machine.noticeTroubleAfter(Duration.ofSeconds(1));
      bench.machine.paper(0);
      assertEquals(FaultCode.PAPER_OUT, Faults.ofNotPrinted(bench.print(2)));
      assertEquals(List.of(), bench.pagesTold);
    }
  }

  /// As seen with CUPS 2.4: impressions 1 while the tray is empty, media-empty a second later.
  @Test
  void a_spooler_that_counts_a_page_from_an_empty_tray_is_not_believed() {
    try (IppBench bench = new IppBench(SimulatedIppSettings.standard().asSpooler())) {
      bench.machine.noticeTroubleAfter(Duration.ofSeconds(1));
      bench.machine.countEarly(true);
      bench.machine.paper(0);
      assertEquals(FaultCode.PAPER_OUT, Faults.ofUncertain(0, bench.print(2)));
      assertEquals(List.of(), bench.pagesTold);
    }
  }

  private static SimulatedIppSettings unhurried() {
    return SimulatedIppSettings.standard().withPageTime(Duration.ofSeconds(4));
  }
}
