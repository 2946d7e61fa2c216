package org.hallkiosk.hardware.driver.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormOutcome.SerialProof;
import org.hallkiosk.hardware.device.FormSerial;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;

/// One page on the reserved form, and what the book says afterwards.
///
/// A jam or an open cover ends the job at once: left alone, most printers print the page afresh on
/// the next form when the jam is cleared, and a second serial is gone.
final class FormRun implements PrintProgress {
  /// More than any pack holds.
  private static final int MOST_NAMED = 1_000;

  private final DocumentPrinter printer;
  private final StockLedger ledger;
  private final Optional<SerialReader> reader;
  private final FormStock forms;
  private final CancelSignal giveUp = new CancelSignal();
  private Optional<Fault> handsIn = Optional.empty();

  FormRun(
      DocumentPrinter printer, StockLedger ledger, Optional<SerialReader> reader, FormStock forms) {
    this.printer = printer;
    this.ledger = ledger;
    this.reader = reader;
    this.forms = forms;
  }

  @Override
  public void pageDone(int pages) {}

  @Override
  public void trouble(Fault fault) {
    if (fault.code() == FaultCode.PAPER_JAM || fault.code() == FaultCode.COVER_OPEN) {
      handsIn = handsIn.or(() -> Optional.of(fault));
      giveUp.request();
    }
  }

  FormOutcome print(PrintJob job) {
    try {
      return printed(job);
    } catch (RuntimeException | Error defect) {
      ledger.uncounted(
          List.of(forms.next()), "the program failed while it printed on form " + forms.next());
      throw defect;
    }
  }

  private FormOutcome printed(PrintJob job) {
    return switch (printer.print(job, this, giveUp)) {
      case PrintOutcome.Printed _ -> out();
      case PrintOutcome.NotPrinted(Fault fault) -> notPrinted(fault);
      case PrintOutcome.Uncertain(int _, Fault fault) -> doubtful(fault);
      case PrintOutcome.Cancelled _ -> doubtful(handsIn.orElseGet(FormRun::atThePanel));
    };
  }

  private static Fault atThePanel() {
    return Fault.of(FaultCode.DEVICE_ERROR, "the job was cancelled at the printer");
  }

  /// The printer says that nothing came out; but in a jam a form was pulled into the rollers.
  private FormOutcome notPrinted(Fault fault) {
    if (handsIn.isPresent()) {
      return doubtful(handsIn.get());
    }
    if (fault.code() == FaultCode.PAPER_OUT) {
      ledger.uncounted(
          forms.serials(MOST_NAMED),
          "the tray is empty, and the book says that " + forms.left() + " forms are in it");
    } else {
      ledger.counted(forms);
    }
    return new FormOutcome.NotPrinted(fault);
  }

  private FormOutcome doubtful(Fault fault) {
    String serial = forms.next();
    ledger.uncounted(
        List.of(serial), "form " + serial + " may have left the tray: " + fault.detail());
    return jammed(fault)
        ? new FormOutcome.Spoiled(serial, fault)
        : new FormOutcome.Uncertain(serial, fault);
  }

  private boolean jammed(Fault fault) {
    return fault.code() == FaultCode.PAPER_JAM
        || handsIn.stream().anyMatch(seen -> seen.code() == FaultCode.PAPER_JAM);
  }

  private FormOutcome out() {
    SerialReading reading =
        reader
            .map(SerialReader::read)
            .orElseGet(() -> new SerialReading.Unreadable("no reader is fitted"));
    return switch (reading) {
      case SerialReading.Read(String serial) -> compared(serial);
      case SerialReading.Unreadable _ -> handsIn.map(this::doubtful).orElseGet(this::byCount);
    };
  }

  private FormOutcome byCount() {
    ledger.counted(forms.without(1));
    return new FormOutcome.Printed(forms.next(), SerialProof.COUNTED);
  }

  private FormOutcome compared(String read) {
    if (!read.equals(forms.next())) {
      return mismatched(read);
    }
    if (handsIn.isPresent()) {
      ledger.uncounted(List.of(), "hands were in the printer after form " + read);
    } else {
      ledger.counted(forms.without(1));
    }
    return new FormOutcome.Printed(read, SerialProof.READ_BACK);
  }

  private FormOutcome mismatched(String read) {
    List<String> missing = skipped(read);
    ledger.uncounted(missing, "form " + read + " came out where " + forms.next() + " was expected");
    return new FormOutcome.Mismatched(read, missing);
  }

  /// All before the one that came out, where it is one of the pack; else the one that was expected.
  private List<String> skipped(String read) {
    FormSerial expected = forms.serial();
    OptionalLong ahead =
        FormSerial.of(read).map(expected::distanceTo).orElseGet(OptionalLong::empty);
    boolean inPack = ahead.isPresent() && ahead.getAsLong() > 0 && ahead.getAsLong() < forms.left();
    return forms.serials(inPack ? (int) Math.min(MOST_NAMED, ahead.getAsLong()) : 1);
  }
}
