package org.hallkiosk.hardware.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormOutcome.SerialProof;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.simulator.ipp.PrinterFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheWrongFormComesOutTest {
  @TempDir Path folder;

  @Test
  void forms_come_in_order_across_the_carry_and_are_read_back() {
    try (FormBench bench = FormBench.reading(folder)) {
      for (String serial : List.of("A0098", "A0099", "A0100")) {
        assertEquals(new FormOutcome.Printed(serial, SerialProof.READ_BACK), bench.print());
      }
      assertEquals(new FormTray.Counted(new FormStock("A0101", 7)), bench.forms.tray());
    }
  }

  @Test
  void without_a_reader_they_are_counted() {
    try (FormBench bench = FormBench.blind(folder)) {
      assertEquals(new FormOutcome.Printed("A0098", SerialProof.COUNTED), bench.print());
    }
  }

  /// The second form lies blank under the first, so it is missed only at the next one.
  @Test
  void two_forms_drawn_at_once_are_noticed_and_the_lost_one_is_named() {
    try (FormBench bench = FormBench.reading(folder)) {
      PrinterFaults.withForms("form-printer", bench.printer.machine).happen("double-feed", "");
      assertEquals(new FormOutcome.Printed("A0098", SerialProof.READ_BACK), bench.print());
      assertEquals(List.of("A0098", "A0099"), bench.printer.papers.getLast().forms());
      assertEquals(new FormOutcome.Mismatched("A0100", List.of("A0099")), bench.print());
      assertInstanceOf(FormTray.Uncounted.class, bench.forms.tray());
      FormOutcome.NotPrinted refused =
          assertInstanceOf(FormOutcome.NotPrinted.class, bench.print());
      assertEquals(FaultCode.STOCK_UNCOUNTED, refused.fault().code());
    }
  }

  @Test
  void another_pack_in_the_tray_is_noticed_at_its_first_form() {
    try (FormBench bench = FormBench.reading(folder)) {
      PrinterFaults.withForms("form-printer", bench.printer.machine)
          .happen("load-forms", "B000500 20");
      assertEquals(new FormOutcome.Mismatched("B000500", List.of("A0098")), bench.print());
    }
  }

  @Test
  void few_forms_warn_and_none_stop() {
    try (FormBench bench = FormBench.blind(folder)) {
      bench.forms.load(new FormStock("A0098", 2));
      assertTrue(bench.forms.check().ready());
      assertTrue(
          bench.forms.health().warnings().stream()
              .anyMatch(warning -> warning.code() == FaultCode.STOCK_LOW));
      bench.print();
      bench.print();
      assertEquals(FaultCode.STOCK_OUT, bench.forms.health().faults().getFirst().code());
    }
  }
}
