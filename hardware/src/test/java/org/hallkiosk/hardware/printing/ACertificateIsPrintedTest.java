package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ACertificateIsPrintedTest {

  @TempDir Path tray;

  @Test
  void three_pages_come_out_one_by_one_on_a4() {
    try (IppBench bench = new IppBench()) {
      assertEquals(new PrintOutcome.Printed(3), bench.print(3));
      assertEquals(3, bench.pagesTold.getLast());
      assertEquals(bench.pagesTold.stream().sorted().distinct().toList(), bench.pagesTold);
      assertTrue(bench.pagesTold.size() > 1, () -> "told at once: " + bench.pagesTold);
      assertEquals("iso_a4_210x297mm", bench.papers.getFirst().media());
      assertEquals("CASE-2031", bench.papers.getFirst().name());
    }
  }

  @Test
  void the_paper_lies_in_the_tray_byte_for_byte() throws IOException {
    try (IppBench bench = new IppBench(SimulatedIppSettings.standard().layingPapersIn(tray))) {
      bench.print(1);
      PrintedDocument paper = bench.papers.getFirst();
      Path file = paper.file().orElseThrow();
      assertEquals(tray.resolve("1.pdf").toAbsolutePath(), file);
      assertArrayEquals(IppBench.PDF, Files.readAllBytes(file));
      assertArrayEquals(IppBench.PDF, paper.bytes());
    }
  }

  @Test
  void a_printer_without_create_job_gets_print_job() {
    try (IppBench bench = new IppBench(SimulatedIppSettings.standard().onlyWholeJobs())) {
      assertEquals(new PrintOutcome.Printed(2), bench.print(2));
      assertArrayEquals(IppBench.PDF, bench.papers.getFirst().bytes());
    }
  }

  @Test
  void capabilities_name_the_model_and_its_formats() {
    try (IppBench bench = new IppBench()) {
      assertEquals(
          new PrinterCapabilities(
              "Hallkiosk Simulated A4",
              Set.of("application/pdf"),
              true,
              List.of("tray-1", "tray-2")),
          bench.driver.capabilities());
    }
  }

  @Test
  void a_spoolers_page_count_is_not_taken_for_the_printers() {
    try (IppBench bench = new IppBench(SimulatedIppSettings.standard().asSpooler())) {
      assertEquals(false, bench.driver.capabilities().countsPages());
    }
  }

  @Test
  void an_unknown_format_is_refused_before_anything_is_sent() {
    try (IppBench bench = new IppBench()) {
      PrintJob picture = new PrintJob("CASE-1", "image/tiff", new byte[10], 1);
      PrintOutcome outcome = bench.driver.print(picture, _ -> {}, new CancelSignal());
      assertEquals(FaultCode.FORMAT_NOT_SUPPORTED, Faults.ofNotPrinted(outcome));
      assertEquals(0, bench.driver.cancelLeftovers());
    }
  }

  @Test
  void low_toner_warns_and_still_prints() {
    try (IppBench bench = new IppBench()) {
      bench.machine.tonerLow(true);
      assertEquals(new PrintOutcome.Printed(1), bench.print(1));
      assertTrue(bench.driver.health().ready());
      assertEquals(
          List.of(FaultCode.TONER_LOW),
          bench.driver.check().warnings().stream().map(warning -> warning.code()).toList());
    }
  }
}
