package org.hallkiosk.hardware.simulator.ipp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;

/// What can happen to the simulated printer, by name.
public final class PrinterFaults {

  private PrinterFaults() {}

  /// Of an A4 printer.
  public static FaultBoard of(String device, SimulatedIppPrinter printer) {
    FaultBoard board = new FaultBoard(device);
    putPaper(board, printer);
    putJams(board, printer);
    putSupplies(board, printer);
    putWire(board, printer);
    return board;
  }

  /// Of a printer with numbered forms in its tray.
  public static FaultBoard withForms(String device, SimulatedIppPrinter printer) {
    return of(device, printer)
        .with("load-forms", "first serial and count", words -> load(printer, words))
        .with("double-feed", printer::feedTwoForms);
  }

  private static void putPaper(FaultBoard board, SimulatedIppPrinter printer) {
    board
        .with("paper-out", () -> printer.paper(0))
        .with("paper-low", () -> printer.paper(5))
        .with("paper", "sheets", words -> printer.paper(LineFaults.number(words)))
        .with("other-tray-empty", () -> printer.secondTray(0))
        .with("other-tray-filled", () -> printer.secondTray(PaperPath.CAPACITY))
        .with("tray-missing", () -> printer.tray(false))
        .with("tray-back", () -> printer.tray(true))
        .with("output-full", () -> printer.output(true))
        .with("output-emptied", () -> printer.output(false))
        .with("cover-open", () -> printer.cover(true))
        .with("cover-shut", () -> printer.cover(false));
  }

  private static void putJams(FaultBoard board, SimulatedIppPrinter printer) {
    board
        .with("jam-at-page", "page", words -> printer.jamAtPage(LineFaults.number(words)))
        .with("clear-jam", printer::clearJam)
        .with("abort-job", printer::abortJob)
        .with("cancel-at-panel", printer::cancelAtPanel);
  }

  private static void putSupplies(FaultBoard board, SimulatedIppPrinter printer) {
    board
        .with("low-toner", () -> printer.toner(5))
        .with("toner-out", () -> printer.toner(0))
        .with("toner-replaced", () -> printer.toner(100))
        .with("toner", "percent", words -> printer.toner(LineFaults.number(words)));
  }

  private static void putWire(FaultBoard board, SimulatedIppPrinter printer) {
    board
        .with("unplug", () -> plug(printer, false))
        .with("plug-in", () -> plug(printer, true))
        .with("silence", () -> printer.hang(true))
        .with("speak", () -> printer.hang(false))
        .with(
            "slow",
            "milliseconds an answer",
            words -> printer.slow(Duration.ofMillis(LineFaults.number(words))))
        .with("garbled", () -> printer.answerWith(new byte[] {2, 0, 0x55, 0x7F, -1, 0, 1}))
        .with("half-answer", () -> printer.answers(AnswerBody.HALF))
        .with("lying-lengths", () -> printer.answers(AnswerBody.LYING_VALUES))
        .with("endless-answer", () -> printer.answers(AnswerBody.ENDLESS))
        .with("lose-answer-to-job", printer::loseAnswerToSendDocument)
        .with("heal", () -> heal(printer));
  }

  private static void heal(SimulatedIppPrinter printer) {
    printer.hang(false);
    printer.slow(Duration.ZERO);
    printer.answerProperly();
    printer.answers(AnswerBody.WHOLE);
  }

  private static void plug(SimulatedIppPrinter printer, boolean in) {
    try {
      printer.offline(!in);
    } catch (IOException taken) {
      throw new UncheckedIOException("the simulated printer cannot come back", taken);
    }
  }

  private static void load(SimulatedIppPrinter printer, String words) {
    int space = words.indexOf(' ');
    if (space < 1) {
      throw new IllegalArgumentException("forms are named like A000123 50, not " + words);
    }
    printer.loadForms(words.substring(0, space), LineFaults.number(words.substring(space)));
  }
}
