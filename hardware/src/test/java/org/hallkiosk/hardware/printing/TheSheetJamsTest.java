package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.junit.jupiter.api.Test;

class TheSheetJamsTest {

  private static final SimulatedIppSettings UNHURRIED =
      SimulatedIppSettings.standard().withPageTime(Duration.ofSeconds(4));

  @Test
  void a_jam_that_is_cleared_in_time_lets_the_job_finish() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.machine.jamAtPage(2);
      bench.clock.at(Duration.ofSeconds(40), bench.machine::clearJam);
      assertEquals(new PrintOutcome.Printed(3), bench.print(3));
    }
  }

  @Test
  void a_jam_at_the_third_page_leaves_two_pages_confirmed() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.machine.jamAtPage(3);
      assertEquals(FaultCode.PAPER_JAM, Faults.ofUncertain(2, bench.print(3)));
    }
  }

  @Test
  void a_jam_at_the_first_page_is_uncertain_since_a_sheet_hangs_there() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.machine.jamAtPage(1);
      assertEquals(FaultCode.PAPER_JAM, Faults.ofUncertain(0, bench.print(1)));
    }
  }

  @Test
  void an_open_cover_refuses_the_job() {
    try (IppBench bench = new IppBench()) {
      bench.machine.cover(true);
      assertEquals(FaultCode.COVER_OPEN, Faults.ofNotPrinted(bench.print(1)));
    }
  }

  @Test
  void a_cover_opened_for_a_moment_does_no_harm() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.clock.at(Duration.ofSeconds(2), () -> bench.machine.cover(true));
      bench.clock.at(Duration.ofSeconds(9), () -> bench.machine.cover(false));
      assertEquals(new PrintOutcome.Printed(2), bench.print(2));
    }
  }

  @Test
  void a_job_that_the_printer_aborts_at_once_was_not_printed() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.clock.at(Duration.ofSeconds(1), bench.machine::abortJob);
      assertEquals(FaultCode.DEVICE_ERROR, Faults.ofNotPrinted(bench.print(2)));
    }
  }

  @Test
  void a_job_that_the_printer_aborts_later_is_uncertain() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.clock.at(Duration.ofSeconds(7), bench.machine::abortJob);
      assertEquals(FaultCode.DEVICE_ERROR, Faults.ofUncertain(1, bench.print(2)));
    }
  }

  @Test
  void a_job_cancelled_at_the_panel_is_no_citizens_cancelling() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.clock.at(Duration.ofSeconds(7), bench.machine::cancelAtPanel);
      assertEquals(FaultCode.DEVICE_ERROR, Faults.ofUncertain(1, bench.print(2)));
    }
  }

  @Test
  void a_spoolers_zero_proves_nothing_when_its_job_is_aborted() {
    try (IppBench bench = new IppBench(UNHURRIED.asSpooler())) {
      bench.clock.at(Duration.ofSeconds(1), bench.machine::abortJob);
      assertEquals(FaultCode.DEVICE_ERROR, Faults.ofUncertain(0, bench.print(2)));
    }
  }
}
