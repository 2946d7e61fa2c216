package org.hallkiosk.hardware.simulator.escpos;

import java.time.Duration;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;

/// What can happen to the simulated receipt printer, by name.
public final class SlipFaults {

  private SlipFaults() {}

  /// Of a printer whose own wire is used: paper and wire.
  public static FaultBoard of(String device, SimulatedReceiptPrinter printer) {
    return put(new FaultBoard(device), printer)
        .with("unplug", printer::unplug)
        .with("plug-in", printer::plugIn)
        .with("silence", () -> printer.silent(true))
        .with("speak", () -> printer.silent(false))
        .with("stall", () -> printer.stalled(true))
        .with("flow", () -> printer.stalled(false))
        .with(
            "slow",
            "milliseconds an answer",
            words -> printer.slow(Duration.ofMillis(LineFaults.number(words))))
        .with("garbled", printer::garble)
        .with("half-answer", printer::halveAnswers)
        .with("heal", printer::heal);
  }

  /// Paper, cover and knife of a printer at the end of a line that has a board already.
  public static FaultBoard put(FaultBoard board, SimulatedReceiptPrinter printer) {
    return board
        .with("paper-out", () -> printer.paperEnd(true))
        .with("paper-in", () -> printer.paperEnd(false))
        .with("paper-low", () -> printer.paperNearEnd(true))
        .with("paper-enough", () -> printer.paperNearEnd(false))
        .with("paper-ends-after", "dots", words -> printer.paperEndsAfter(LineFaults.number(words)))
        .with("cover-open", () -> printer.cover(true))
        .with("cover-shut", () -> printer.cover(false))
        .with("cover-blink", printer::coverWhilePrinting)
        .with("jam-cutter", printer::jamCutter)
        .with("free-cutter", printer::freeCutter);
  }
}
