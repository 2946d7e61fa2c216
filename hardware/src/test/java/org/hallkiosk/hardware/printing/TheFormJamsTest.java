package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormOutcome.SerialProof;
import org.hallkiosk.hardware.device.FormTray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheFormJamsTest {
  @TempDir Path folder;

  @Test
  void the_jammed_form_is_named_as_spoiled_and_the_tray_must_be_counted() {
    try (FormBench bench = FormBench.blind(folder)) {
      bench.print();
      bench.printer.machine.jamAtPage(1);
      FormOutcome.Spoiled spoiled = assertInstanceOf(FormOutcome.Spoiled.class, bench.print());
      assertEquals("A0099", spoiled.serial());
      assertEquals(FaultCode.PAPER_JAM, spoiled.fault().code());
      FormTray.Uncounted tray = assertInstanceOf(FormTray.Uncounted.class, bench.forms.tray());
      assertEquals(List.of("A0099"), tray.doubtful());
    }
  }

  /// Left alone, the printer would print the page afresh on the next form.
  @Test
  void a_jam_ends_the_job_before_it_takes_a_second_form() {
    try (FormBench bench = FormBench.blind(folder)) {
      bench.printer.machine.jamAtPage(1);
      bench.printer.clock.at(Duration.ofSeconds(10), bench.printer.machine::clearJam);
      assertInstanceOf(FormOutcome.Spoiled.class, bench.print());
      bench.printer.machine.clearJam();
      bench.printer.clock.advance(Duration.ofMinutes(1));
      bench.printer.driver.check();
      assertTrue(bench.printer.papers.isEmpty(), "the page was printed afresh on another form");
    }
  }

  @Test
  void after_a_count_it_goes_on() {
    try (FormBench bench = FormBench.reading(folder)) {
      bench.printer.machine.jamAtPage(1);
      bench.print();
      bench.printer.machine.clearJam();
      assertEquals(FaultCode.STOCK_UNCOUNTED, bench.forms.check().faults().getFirst().code());
      assertTrue(bench.forms.load(FormBench.PACK.without(1)).isEmpty());
      assertEquals(new FormOutcome.Printed("A0099", SerialProof.READ_BACK), bench.print());
    }
  }

  @Test
  void a_cover_opened_meanwhile_leaves_the_form_uncertain() {
    try (FormBench bench = FormBench.blind(folder)) {
      bench.printer.clock.at(Duration.ofMillis(400), () -> bench.printer.machine.cover(true));
      FormOutcome.Uncertain came = assertInstanceOf(FormOutcome.Uncertain.class, bench.print());
      assertEquals("A0098", came.serial());
      assertEquals(FaultCode.COVER_OPEN, came.fault().code());
    }
  }
}
