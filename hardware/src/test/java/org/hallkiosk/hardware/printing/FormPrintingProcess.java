package org.hallkiosk.hardware.printing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.Supplies;
import org.hallkiosk.hardware.driver.form.FileStockBook;
import org.hallkiosk.hardware.driver.form.NumberedFormPrinter;

/// Reserves a form, and is gone while the printer works: what a kill in that moment does.
final class FormPrintingProcess implements DocumentPrinter {
  static final int KILLED = 137;

  /// @param arguments the folder of the stock book
  public static void main(String[] arguments) {
    try (NumberedFormPrinter printer =
        new NumberedFormPrinter(
            new FormPrintingProcess(),
            new FileStockBook(Path.of(arguments[0])),
            Optional.empty(),
            1)) {
      printer.print(IppBench.certificate(1), new CancelSignal());
    }
  }

  @Override
  public PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel) {
    Runtime.getRuntime().halt(KILLED);
    return new PrintOutcome.Printed(1);
  }

  @Override
  public PrinterCapabilities capabilities() {
    return new PrinterCapabilities("", Set.of(PrintJob.PDF), true);
  }

  @Override
  public Supplies supplies() {
    return Supplies.UNKNOWN;
  }

  @Override
  public Optional<PaperMouth> mouth() {
    return Optional.empty();
  }

  @Override
  public int cancelLeftovers() {
    return 0;
  }

  @Override
  public Health health() {
    return Health.READY;
  }

  @Override
  public Health check() {
    return Health.READY;
  }

  @Override
  public void close() {}
}
