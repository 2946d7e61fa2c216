package org.hallkiosk.kiosk.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;

/// One document on numbered forms, page by page. A spoilt form is followed by the next one for the
/// same page; every serial that left the tray is accounted for. Used by one thread.
final class FormRun {

  /// A printer that spoils so many forms for one page would spoil the whole tray.
  private static final int MOST_SPOILT = 2;

  private final FormPrinter printer;
  private final CaseNumber caseNumber;
  private final IntConsumer progress;
  private final CancelSignal cancel;
  private final List<String> serials = new ArrayList<>();
  private final List<String> spoilt = new ArrayList<>();

  /// @param progress told how many pages are done
  FormRun(FormPrinter printer, CaseNumber caseNumber, IntConsumer progress, CancelSignal cancel) {
    this.printer = printer;
    this.caseNumber = caseNumber;
    this.progress = progress;
    this.cancel = cancel;
  }

  /// Of the forms in the citizen's hands, in order.
  List<String> serials() {
    return List.copyOf(serials);
  }

  /// Serials that are void: of forms that were damaged, that may lie anywhere, or that the tray let
  /// go unasked.
  List<String> spoilt() {
    return List.copyOf(spoilt);
  }

  int pages() {
    return serials.size();
  }

  PrintOutcome print(List<byte[]> pages) {
    for (byte[] page : pages) {
      Optional<PrintOutcome> end = page(page, 0);
      if (end.isPresent()) {
        return end.get();
      }
      progress.accept(pages());
    }
    return new PrintOutcome.Printed(pages());
  }

  /// Empty when the page lies in the citizen's hands.
  private Optional<PrintOutcome> page(byte[] page, int spoiltBefore) {
    PrintJob job = new PrintJob(caseNumber.value(), PrintJob.PDF, page, 1);
    return switch (printer.print(job, cancel)) {
      case FormOutcome.Printed(String serial, var _) -> done(serial);
      case FormOutcome.Mismatched(String read, List<String> unaccounted) -> {
        spoilt.addAll(unaccounted);
        yield done(read);
      }
      case FormOutcome.Spoiled(String serial, Fault fault) -> {
        spoilt.add(serial);
        yield spoiltBefore + 1 < MOST_SPOILT
            ? page(page, spoiltBefore + 1)
            : Optional.of(nothingMore(fault));
      }
      case FormOutcome.Uncertain(String serial, Fault fault) -> {
        spoilt.add(serial);
        yield Optional.of(new PrintOutcome.Uncertain(pages(), fault));
      }
      case FormOutcome.NotPrinted(Fault fault) -> Optional.of(nothingMore(fault));
      case FormOutcome.Cancelled _ -> Optional.of(new PrintOutcome.Cancelled(pages()));
    };
  }

  private Optional<PrintOutcome> done(String serial) {
    serials.add(serial);
    return Optional.empty();
  }

  /// A part of a document in the citizen's hands is not nothing.
  private PrintOutcome nothingMore(Fault fault) {
    return serials.isEmpty()
        ? new PrintOutcome.NotPrinted(fault)
        : new PrintOutcome.Uncertain(pages(), fault);
  }
}
