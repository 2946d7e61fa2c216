package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.junit.jupiter.api.Test;

class TheCitizenCancelsPrintingTest {

  private static final SimulatedIppSettings UNHURRIED =
      SimulatedIppSettings.standard().withPageTime(Duration.ofSeconds(4));

  @Test
  void before_the_job_is_sent_nothing_is_sent() {
    try (IppBench bench = new IppBench()) {
      bench.cancel.request();
      assertEquals(new PrintOutcome.Cancelled(0), bench.print(1));
      assertEquals(0, bench.driver.cancelLeftovers());
    }
  }

  @Test
  void in_the_middle_the_confirmed_pages_are_told() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.clock.at(Duration.ofSeconds(7), bench.cancel::request);
      assertEquals(new PrintOutcome.Cancelled(1), bench.print(3));
      assertTrue(bench.papers.isEmpty());
      assertEquals(0, bench.driver.cancelLeftovers());
    }
  }

  @Test
  void after_the_last_page_it_was_printed_all_the_same() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      bench.clock.at(Duration.ofMillis(8001), bench.cancel::request);
      assertEquals(new PrintOutcome.Printed(2), bench.print(2));
    }
  }

  @Test
  void jobs_of_an_earlier_process_are_cancelled_and_those_of_others_are_left_alone() {
    try (IppBench bench = new IppBench(UNHURRIED)) {
      strand(bench, "hallkiosk");
      strand(bench, "front desk");
      assertEquals(1, bench.driver.cancelLeftovers());
      assertEquals(0, bench.driver.cancelLeftovers());
      bench.clock.advance(Duration.ofMinutes(1));
      bench.driver.check();
      assertEquals(1, bench.papers.size());
    }
  }

  /// A process that dies while its job prints.
  private static void strand(IppBench bench, String user) {
    Waiter dies =
        _ -> {
          throw new InterruptedException();
        };
    IppPrinter doomed =
        new IppPrinter(
            new HttpIppLink(bench.machine.address()), Users.named(user), bench.clock, dies);
    assertEquals(
        PrintOutcome.Uncertain.class,
        doomed.print(IppBench.certificate(1), _ -> {}, new CancelSignal()).getClass());
    assertTrue(Thread.interrupted());
  }
}
