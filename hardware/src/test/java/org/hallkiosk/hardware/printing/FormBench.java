package org.hallkiosk.hardware.printing;

import java.nio.file.Path;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FormOutcome;
import org.hallkiosk.hardware.device.FormStock;
import org.hallkiosk.hardware.driver.form.FileStockBook;
import org.hallkiosk.hardware.driver.form.NumberedFormPrinter;
import org.hallkiosk.hardware.driver.form.SerialReader;
import org.hallkiosk.hardware.driver.form.SerialReading;
import org.hallkiosk.hardware.driver.form.StockBook;

/// A printer with numbered forms in its tray, `A0098` to `A0107`, and the books of them.
final class FormBench implements AutoCloseable {
  static final FormStock PACK = new FormStock("A0098", 10);

  final IppBench printer = new IppBench();
  final NumberedFormPrinter forms;

  private FormBench(StockBook book, boolean reads) {
    SerialReader camera = this::look;
    forms =
        new NumberedFormPrinter(
            printer.driver, book, reads ? Optional.of(camera) : Optional.empty(), 3);
    printer.machine.loadForms(PACK.next(), PACK.left());
  }

  /// Freshly counted, with a camera above the mouth.
  static FormBench reading(Path folder) {
    return counted(new FormBench(new FileStockBook(folder), true));
  }

  /// Freshly counted, and nothing reads what comes out.
  static FormBench blind(Path folder) {
    return counted(new FormBench(new FileStockBook(folder), false));
  }

  /// The books stand as they stand.
  static FormBench over(StockBook book) {
    return new FormBench(book, false);
  }

  private static FormBench counted(FormBench bench) {
    bench.forms.load(PACK);
    return bench;
  }

  private SerialReading look() {
    return printer
        .machine
        .formAtMouth()
        .<SerialReading>map(SerialReading.Read::new)
        .orElseGet(() -> new SerialReading.Unreadable("the mouth is empty"));
  }

  FormOutcome print() {
    return forms.print(IppBench.certificate(1), new CancelSignal());
  }

  @Override
  public void close() {
    forms.close();
    printer.close();
  }
}
