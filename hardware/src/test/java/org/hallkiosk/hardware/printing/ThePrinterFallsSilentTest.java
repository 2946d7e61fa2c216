package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.junit.jupiter.api.Test;

class ThePrinterFallsSilentTest {

  private static final SimulatedIppSettings WHOLE = SimulatedIppSettings.standard().onlyWholeJobs();

  @Test
  void switched_off_before_the_job_nothing_is_printed() throws IOException {
    try (IppBench bench = new IppBench()) {
      bench.machine.offline(true);
      assertEquals(FaultCode.NOT_CONNECTED, Faults.ofNotPrinted(bench.print(1)));
      assertEquals(new PrinterCapabilities("", Set.of(), false), bench.driver.capabilities());
      bench.machine.offline(false);
      assertEquals(new PrintOutcome.Printed(1), bench.print(1));
    }
  }

  @Test
  void switched_off_in_the_middle_the_outcome_is_uncertain() {
    try (IppBench bench = new IppBench()) {
      bench.clock.at(Duration.ofMillis(3300), () -> offline(bench, true));
      assertEquals(FaultCode.NOT_CONNECTED, Faults.ofUncertain(1, bench.print(5)));
    }
  }

  @Test
  void a_network_that_comes_back_in_time_is_forgiven() {
    try (IppBench bench = new IppBench()) {
      bench.clock.at(Duration.ofSeconds(1), () -> offline(bench, true));
      bench.clock.at(Duration.ofSeconds(2), () -> offline(bench, false));
      assertEquals(new PrintOutcome.Printed(4), bench.print(4));
    }
  }

  @Test
  void a_printer_that_hangs_is_given_up() {
    try (IppBench bench = new IppBench();
        IppPrinter driver = hasty(bench)) {
      bench.clock.at(Duration.ofMillis(500), () -> bench.machine.hang(true));
      PrintOutcome outcome = driver.print(IppBench.certificate(9), _ -> {}, new CancelSignal());
      assertEquals(FaultCode.NO_ANSWER, Faults.ofUncertain(0, outcome));
      assertFalse(driver.check().ready());
    }
  }

  @Test
  void a_slow_printer_is_waited_for() {
    try (IppBench bench = new IppBench()) {
      bench.machine.slow(Duration.ofMillis(60));
      assertEquals(new PrintOutcome.Printed(1), bench.print(1));
    }
  }

  @Test
  void a_lost_answer_to_create_job_prints_nothing_and_leaves_a_job_to_sweep() {
    try (IppBench bench = new IppBench()) {
      bench.machine.loseAnswerToCreateJob();
      assertEquals(FaultCode.NO_ANSWER, Faults.ofNotPrinted(bench.print(1)));
      assertEquals(1, bench.driver.cancelLeftovers());
      assertTrue(bench.papers.isEmpty());
    }
  }

  @Test
  void a_lost_answer_to_the_document_is_cleared_up_by_looking_at_the_job() {
    try (IppBench bench = new IppBench()) {
      bench.machine.loseAnswerToSendDocument();
      assertEquals(new PrintOutcome.Printed(2), bench.print(2));
      assertEquals(1, bench.papers.size());
    }
  }

  @Test
  void a_lost_answer_to_print_job_is_cleared_up_by_finding_the_job() {
    try (IppBench bench = new IppBench(WHOLE)) {
      bench.print(1);
      bench.machine.loseAnswerToPrintJob();
      assertEquals(new PrintOutcome.Printed(2), bench.print(2));
      assertEquals(2, bench.papers.size());
    }
  }

  @Test
  void a_lost_answer_and_then_silence_is_uncertain() {
    try (IppBench bench = new IppBench(WHOLE)) {
      bench.machine.loseAnswerToPrintJob();
      bench.clock.at(Duration.ofMillis(300), () -> offline(bench, true));
      assertEquals(FaultCode.NO_ANSWER, Faults.ofUncertain(0, bench.print(1)));
    }
  }

  @Test
  void garbage_instead_of_an_answer_is_told_as_such() {
    try (IppBench bench = new IppBench()) {
      bench.machine.answerWith(new byte[] {2, 0, 0, 0});
      assertEquals(FaultCode.GARBLED_ANSWER, Faults.ofNotPrinted(bench.print(1)));
      bench.machine.answerWith(new byte[0]);
      assertEquals(FaultCode.GARBLED_ANSWER, Faults.ofNotPrinted(bench.print(1)));
    }
  }

  @Test
  void garbage_in_the_middle_leaves_it_uncertain() {
    try (IppBench bench = new IppBench()) {
      bench.clock.at(Duration.ofMillis(600), () -> bench.machine.answerWith(new byte[400]));
      assertEquals(FaultCode.GARBLED_ANSWER, Faults.ofUncertain(0, bench.print(3)));
    }
  }

  @Test
  void an_answer_without_end_is_cut_off() {
    try (IppBench bench = new IppBench()) {
      bench.machine.answerWith(new byte[300 * 1024]);
      assertEquals(FaultCode.NO_ANSWER, bench.driver.check().faults().getFirst().code());
    }
  }

  @Test
  void closing_the_device_ends_the_job_at_once() {
    try (IppBench bench = new IppBench()) {
      bench.clock.at(Duration.ofMillis(600), bench.driver::close);
      assertEquals(FaultCode.CLOSED, Faults.ofUncertain(0, bench.print(3)));
      assertEquals(FaultCode.CLOSED, Faults.ofNotPrinted(bench.print(3)));
    }
  }

  @Test
  void something_else_than_a_printer_at_the_address_is_not_connected() {
    try (IppBench bench = new IppBench();
        IppPrinter driver =
            new IppPrinter(
                new HttpIppLink(URI.create("http://127.0.0.1:1/ipp/print")),
                IppSettings.standard(),
                bench.clock,
                bench.clock)) {
      assertEquals(FaultCode.NOT_CONNECTED, driver.check().faults().getFirst().code());
    }
  }

  private static void offline(IppBench bench, boolean off) {
    try {
      bench.machine.offline(off);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static IppPrinter hasty(IppBench bench) {
    IppSettings hasty =
        IppSettings.standard()
            .withPatience(
                Duration.ofMillis(1500),
                Duration.ofSeconds(60),
                Duration.ofMillis(300),
                Duration.ofSeconds(3));
    return new IppPrinter(
        new HttpIppLink(bench.machine.address()), hasty, bench.clock, bench.clock);
  }
}
