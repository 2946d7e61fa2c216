package org.hallkiosk.hardware.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.simulator.escpos.SlipFaults;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.junit.jupiter.api.Test;

/// Paper, cover, knife and wire: what befalls receipt printers.
class TheRollEndsTest {

  private static final Slip.Item LINE = new Slip.Text("缴费成功");

  @Test
  void no_paper_no_slip() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.paperEnd(true);
      assertEquals(FaultCode.PAPER_OUT, ReceiptFaults.ofNotPrinted(bench.print(LINE)));
      assertEquals(List.of(), bench.slips);
      bench.machine.paperEnd(false);
      assertEquals(new PrintOutcome.Printed(1), bench.print(LINE));
      assertEquals(1, bench.slips.size());
    }
  }

  @Test
  void paper_near_its_end_warns_and_prints() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.paperNearEnd(true);
      assertEquals(new PrintOutcome.Printed(1), bench.print(LINE));
      assertEquals(
          List.of(FaultCode.PAPER_LOW),
          bench.driver.health().warnings().stream().map(Fault::code).toList());
    }
  }

  @Test
  void paper_that_ends_in_the_middle_leaves_it_uncertain() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.paperEndsAfter(70);
      PrintOutcome outcome = bench.print(LINE, LINE, LINE, LINE);
      assertEquals(FaultCode.PAPER_OUT, ReceiptFaults.ofUncertain(outcome));
    }
  }

  @Test
  void paper_that_ends_before_a_long_slip_is_taken_stalls_the_line_and_is_named() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.paperEndsAfter(70);
      PrintOutcome outcome = bench.print(new Slip.Text("长".repeat(4000)));
      assertEquals(FaultCode.PAPER_OUT, ReceiptFaults.ofUncertain(outcome));
    }
  }

  @Test
  void an_open_cover_refuses() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.cover(true);
      assertEquals(FaultCode.COVER_OPEN, ReceiptFaults.ofNotPrinted(bench.print(LINE)));
    }
  }

  @Test
  void a_cover_opened_while_the_paper_comes_out_leaves_it_uncertain() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.whileWatching = () -> bench.machine.cover(true);
      assertEquals(FaultCode.COVER_OPEN, ReceiptFaults.ofUncertain(bench.print(LINE)));
    }
  }

  /// Our looks are 150 ms apart; the printer tells of it by itself.
  @Test
  void a_cover_opened_and_shut_between_two_looks_leaves_it_uncertain() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.coverWhilePrinting();
      assertEquals(FaultCode.COVER_OPEN, ReceiptFaults.ofUncertain(bench.print(LINE)));
    }
  }

  @Test
  void a_printer_that_tells_nothing_by_itself_prints_too() {
    EscPosSettings plain = EscPosSettings.eightyMillimetres().withoutUnasked();
    try (ReceiptBench bench = new ReceiptBench(plain, Optional.empty())) {
      assertEquals(new PrintOutcome.Printed(1), bench.print(LINE));
    }
  }

  @Test
  void half_an_answer_or_a_garbled_one_is_no_readiness() {
    try (ReceiptBench bench = new ReceiptBench()) {
      FaultBoard board = SlipFaults.of("receipt-printer", bench.machine);
      board.happen("half-answer", "");
      assertEquals(FaultCode.NO_ANSWER, ReceiptFaults.ofNotPrinted(bench.print(LINE)));
      board.happen("heal", "");
      board.happen("garbled", "");
      assertEquals(FaultCode.GARBLED_ANSWER, ReceiptFaults.ofNotPrinted(bench.print(LINE)));
      board.happen("heal", "");
      assertEquals(new PrintOutcome.Printed(1), bench.print(LINE));
    }
  }

  @Test
  void a_stuck_knife_leaves_it_uncertain_and_the_slip_falls_once_it_is_freed() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.jamCutter();
      assertEquals(FaultCode.CUTTER_JAM, ReceiptFaults.ofUncertain(bench.print(LINE)));
      assertEquals(List.of(), bench.slips);
      bench.machine.freeCutter();
      assertEquals(List.of("缴费成功"), bench.lines());
      assertTrue(bench.driver.check().ready());
    }
  }

  @Test
  void a_silent_printer_gets_nothing() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.machine.silent(true);
      assertEquals(FaultCode.NO_ANSWER, ReceiptFaults.ofNotPrinted(bench.print(LINE)));
      assertEquals(List.of(), bench.slips);
    }
  }

  @Test
  void a_printer_that_falls_silent_afterwards_leaves_it_uncertain() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.whileWatching = () -> bench.machine.silent(true);
      assertEquals(FaultCode.NO_ANSWER, ReceiptFaults.ofUncertain(bench.print(LINE)));
    }
  }

  @Test
  void a_stalled_line_ends_in_an_outcome() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.driver.check();
      bench.machine.stalled(true);
      PrintOutcome outcome = bench.print(LINE);
      assertEquals(FaultCode.STALLED_WRITE, ReceiptFaults.ofNotPrinted(outcome));
      bench.machine.stalled(false);
      assertEquals(new PrintOutcome.Printed(1), bench.print(LINE));
    }
  }

  @Test
  void unplugged_and_plugged_in_again_it_prints() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.driver.check();
      bench.machine.unplug();
      assertEquals(FaultCode.NOT_CONNECTED, ReceiptFaults.ofNotPrinted(bench.print(LINE)));
      bench.machine.plugIn();
      assertEquals(new PrintOutcome.Printed(1), bench.print(LINE));
    }
  }

  @Test
  void unplugged_while_the_paper_comes_out_leaves_it_uncertain() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.whileWatching = bench.machine::unplug;
      assertEquals(FaultCode.NOT_CONNECTED, ReceiptFaults.ofUncertain(bench.print(LINE)));
    }
  }

  @Test
  void cancelled_before_the_first_byte_nothing_comes_out() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.cancel.request();
      assertEquals(new PrintOutcome.Cancelled(0), bench.print(LINE));
      assertEquals(List.of(), bench.slips);
    }
  }

  @Test
  void closed_while_the_paper_comes_out_it_says_closed() {
    try (ReceiptBench bench = new ReceiptBench()) {
      bench.whileWatching = bench.driver::close;
      assertEquals(FaultCode.CLOSED, ReceiptFaults.ofUncertain(bench.print(LINE)));
      PrintOutcome after = bench.driver.print(new Slip(List.of(LINE)), new CancelSignal());
      assertEquals(FaultCode.CLOSED, ReceiptFaults.ofNotPrinted(after));
    }
  }
}
