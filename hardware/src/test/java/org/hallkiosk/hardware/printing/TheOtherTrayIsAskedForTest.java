package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A job that names a tray is fed from that one, and from no other.
@Timeout(60)
class TheOtherTrayIsAskedForTest {
  /// Slow enough for a page to count before the next one stops.
  private final IppBench bench =
      new IppBench(SimulatedIppSettings.standard().withPageTime(Duration.ofSeconds(4)));

  private final IppPrinter first = driver("tray-1");
  private final IppPrinter second = driver("tray-2");

  private IppPrinter driver(String tray) {
    return new IppPrinter(
        new HttpIppLink(bench.machine.address()),
        IppBench.settings().withTray(tray),
        bench.clock,
        bench.clock);
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
    bench.close();
  }

  private static PrintOutcome print(IppPrinter driver, int pages) {
    return driver.print(IppBench.certificate(pages), _ -> {}, new CancelSignal());
  }

  @Test
  void the_first_tray_may_be_empty() {
    bench.machine.paper(0);
    bench.machine.secondTray(3);
    assertTrue(second.check().ready(), () -> second.health().toString());
    assertEquals(FaultCode.PAPER_OUT, first.check().faults().getFirst().code());
    assertEquals(new PrintOutcome.Printed(3), print(second, 3));
    assertEquals("tray-2", bench.papers.getFirst().tray());
    assertEquals(FaultCode.PAPER_OUT, second.check().faults().getFirst().code());
  }

  @Test
  void an_empty_one_refuses_the_job_although_the_first_is_full() {
    bench.machine.paper(100);
    bench.machine.secondTray(0);
    assertEquals(FaultCode.PAPER_OUT, Faults.ofNotPrinted(print(second, 1)));
    assertTrue(first.check().ready());
    assertEquals(new PrintOutcome.Printed(1), print(first, 1));
  }

  @Test
  void one_that_runs_empty_stops_the_job_and_the_next_is_fed_from_the_first() {
    bench.machine.paper(100);
    bench.machine.secondTray(2);
    assertEquals(FaultCode.PAPER_OUT, Faults.ofUncertain(1, print(second, 3)));
    assertEquals(0, bench.papers.size());
    assertEquals(new PrintOutcome.Printed(2), print(first, 2));
  }

  @Test
  void one_that_is_filled_in_time_lets_the_job_finish() {
    bench.machine.secondTray(1);
    bench.clock.at(Duration.ofSeconds(30), () -> bench.machine.secondTray(50));
    assertEquals(new PrintOutcome.Printed(3), print(second, 3));
  }
}
