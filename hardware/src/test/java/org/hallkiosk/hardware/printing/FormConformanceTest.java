package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.FormPrinterChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.driver.form.BookPage;
import org.hallkiosk.hardware.driver.form.FileStockBook;
import org.hallkiosk.hardware.driver.form.NumberedFormPrinter;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.ipp.PrinterFaults;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The form driver does what every printer of numbered forms must, over a simulated printer.
class FormConformanceTest {
  private final SimulatedIppPrinter machine;
  private final FaultBoard board;

  @TempDir Path folder;

  FormConformanceTest() throws IOException {
    machine =
        new SimulatedIppPrinter(
            SimulatedIppSettings.standard().withPageTime(Duration.ofMillis(100)),
            Ticker.SYSTEM,
            _ -> {});
    board = PrinterFaults.withForms("form-printer", machine);
  }

  @AfterEach
  void close() {
    machine.close();
  }

  @TestFactory
  Stream<DynamicTest> over_http_on_loopback() throws IOException {
    new FileStockBook(folder).write(new BookPage.Counted(FormPrinterChecks.PACK));
    return Conformance.of(
        new Subject<FormPrinter>(
            "forms on loopback", this::driver, Optional.empty(), this::hand, 200),
        FormPrinterChecks.checks());
  }

  private FormPrinter driver() {
    IppSettings settings = IppSettings.standard().withPatience(Duration.ofSeconds(2));
    return new NumberedFormPrinter(
        new IppPrinter(new HttpIppLink(machine.address()), settings, Ticker.SYSTEM, Waiter.SYSTEM),
        new FileStockBook(folder),
        Optional.empty(),
        2);
  }

  private boolean hand(Deed deed) {
    if (deed == Deed.FILL_TRAY) {
      board.happen("load-forms", "T0098 5");
      return true;
    }
    if (deed == Deed.EMPTY_TRAY) {
      board.happen("load-forms", "T0098 0");
      return true;
    }
    Optional<String> name = PrinterDeeds.named(deed);
    name.ifPresent(act -> board.happen(act, ""));
    return name.isPresent();
  }
}
