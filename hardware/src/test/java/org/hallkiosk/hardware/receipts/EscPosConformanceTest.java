package org.hallkiosk.hardware.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.conformance.ReceiptPrinterChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.FontGlyphs;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;
import org.hallkiosk.hardware.simulator.escpos.SlipFaults;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The ESC/POS driver does what every receipt printer must: on the simulated printer's own wire, on
/// a memory line and on a real line.
class EscPosConformanceTest {
  private final SimulatedReceiptPrinter machine;
  private final FontGlyphs glyphs;
  private Optional<PtyDevice> pty = Optional.empty();

  EscPosConformanceTest() throws IOException {
    machine = new SimulatedReceiptPrinter(48, ReceiptBench.FONT, Optional.empty(), _ -> {});
    glyphs = new FontGlyphs(List.of(ReceiptBench.FONT));
  }

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> on_its_own_wire() {
    FaultBoard board = SlipFaults.of("receipt-printer", machine);
    return suite("escpos in memory", machine, deed -> act(board, deed), 1_000);
  }

  @TestFactory
  Stream<DynamicTest> on_a_memory_line() {
    SimulatedLine line =
        new SimulatedLine("sim:escpos", LineSpeed.baud(115_200), new RealTime(), machine);
    FaultBoard board = SlipFaults.put(LineFaults.of("receipt-printer", line), machine);
    return suite("escpos on a line", line, deed -> act(board, deed), 20);
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(machine);
    pty = Optional.of(real);
    FaultBoard board =
        SlipFaults.put(new FaultBoard("receipt-printer"), machine)
            .with("unplug", real::unplug)
            .with("plug-in", () -> plugIn(real));
    return suite("escpos on a pty", real.line(), deed -> act(board, deed), 20);
  }

  private Stream<DynamicTest> suite(String name, ByteLinkOpener line, Hands hands, int reopenings) {
    return Conformance.of(
        new Subject<ReceiptPrinter>(
            name,
            () ->
                new EscPosPrinter(
                    line, EscPosSettings.eightyMillimetres(), glyphs, Ticker.SYSTEM, Waiter.SYSTEM),
            Optional.empty(),
            hands,
            reopenings),
        ReceiptPrinterChecks.checks());
  }

  private static boolean act(FaultBoard board, Deed deed) {
    Optional<String> name =
        switch (deed) {
          case UNPLUG -> Optional.of("unplug");
          case PLUG_IN -> Optional.of("plug-in");
          case EMPTY_TRAY -> Optional.of("paper-out");
          case FILL_TRAY -> Optional.of("paper-in");
          case OPEN_COVER -> Optional.of("cover-open");
          case SHUT_COVER -> Optional.of("cover-shut");
          default -> Optional.empty();
        };
    name.ifPresent(fault -> board.happen(fault, ""));
    return name.isPresent();
  }

  private static void plugIn(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
