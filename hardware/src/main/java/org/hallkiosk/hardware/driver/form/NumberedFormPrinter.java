package org.hallkiosk.hardware.driver.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.device.FormTray;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;

/// Any document printer with numbered forms in its tray, and a book of them. A form is reserved in
/// the book before the printer hears of the job, so that a power cut never lets one vanish.
public final class NumberedFormPrinter implements FormPrinter {
  private final DocumentPrinter printer;
  private final StockLedger ledger;
  private final Optional<SerialReader> reader;
  private final int few;

  /// @param printer owned from here on; it must print from the tray of forms and nothing else
  /// @param reader of the number on the form that came out, where one is fitted
  /// @param few how many left forms are a warning
  public NumberedFormPrinter(
      DocumentPrinter printer, StockBook book, Optional<SerialReader> reader, int few) {
    this.printer = printer;
    this.ledger = new StockLedger(book);
    this.reader = reader;
    this.few = few;
  }

  @Override
  public FormTray tray() {
    return ledger.tray();
  }

  @Override
  public Optional<PaperMouth> mouth() {
    return printer.mouth();
  }

  @Override
  public Optional<Fault> load(FormStock counted) {
    return ledger.recounted(counted);
  }

  @Override
  public Health health() {
    return withStock(printer.health());
  }

  @Override
  public Health check() {
    return withStock(printer.check());
  }

  @Override
  public void close() {
    printer.close();
  }

  @Override
  public FormOutcome print(PrintJob onePage, CancelSignal cancel) {
    if (onePage.pages() != 1) {
      throw new IllegalArgumentException("a form takes one page, not " + onePage.pages());
    }
    Optional<Fault> stock = trayFault();
    if (stock.isPresent()) {
      return new FormOutcome.NotPrinted(stock.get());
    }
    return switch (ledger.tray()) {
      case FormTray.Counted(FormStock forms) ->
          cancel.requested() ? new FormOutcome.Cancelled() : print(onePage, forms);
      case FormTray.Uncounted(List<String> _, String why) ->
          new FormOutcome.NotPrinted(uncounted(why));
    };
  }

  private FormOutcome print(PrintJob job, FormStock forms) {
    Optional<Fault> unreserved = ledger.reserve(forms);
    return unreserved.isPresent()
        ? new FormOutcome.NotPrinted(unreserved.get())
        : new FormRun(printer, ledger, reader, forms).print(job);
  }

  private Health withStock(Health ofPrinter) {
    List<Fault> faults = new ArrayList<>(ofPrinter.faults());
    trayFault().ifPresent(faults::add);
    List<Fault> warnings = new ArrayList<>(ofPrinter.warnings());
    ledger.unwritten().ifPresent(warnings::add);
    fewLeft().ifPresent(warnings::add);
    return new Health(faults, warnings);
  }

  private Optional<Fault> trayFault() {
    return switch (ledger.tray()) {
      case FormTray.Counted(FormStock forms) ->
          forms.left() > 0
              ? Optional.empty()
              : Optional.of(Fault.of(FaultCode.STOCK_OUT, "the last numbered form is used"));
      case FormTray.Uncounted(List<String> _, String why) -> Optional.of(uncounted(why));
    };
  }

  private Optional<Fault> fewLeft() {
    return switch (ledger.tray()) {
      case FormTray.Counted(FormStock forms) ->
          forms.left() > 0 && forms.left() <= few
              ? Optional.of(
                  Fault.of(FaultCode.STOCK_LOW, "only " + forms.left() + " forms are left"))
              : Optional.empty();
      case FormTray.Uncounted _ -> Optional.empty();
    };
  }

  private static Fault uncounted(String why) {
    return Fault.of(FaultCode.STOCK_UNCOUNTED, why);
  }
}
