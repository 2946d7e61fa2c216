package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.DocumentPrinterChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.DocumentPrinter;
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

/// The IPP driver does what every document printer must, against the simulated printer on loopback.
class IppConformanceTest {
  private final SimulatedIppPrinter machine;
  private final FaultBoard board;

  IppConformanceTest() throws IOException {
    machine =
        new SimulatedIppPrinter(
            SimulatedIppSettings.standard().withPageTime(Duration.ofMillis(100)),
            Ticker.SYSTEM,
            _ -> {});
    board = PrinterFaults.of("document-printer", machine);
  }

  @AfterEach
  void close() {
    machine.close();
  }

  @TestFactory
  Stream<DynamicTest> over_http_on_loopback() {
    return Conformance.of(
        new Subject<DocumentPrinter>(
            "ipp on loopback", this::driver, Optional.empty(), this::hand, 1_000),
        DocumentPrinterChecks.checks());
  }

  private IppPrinter driver() {
    IppSettings settings = IppSettings.standard().withPatience(Duration.ofSeconds(2));
    return new IppPrinter(
        new HttpIppLink(machine.address()), settings, Ticker.SYSTEM, Waiter.SYSTEM);
  }

  private boolean hand(Deed deed) {
    Optional<String> name = PrinterDeeds.named(deed);
    try {
      name.ifPresent(act -> board.happen(act, ""));
    } catch (UncheckedIOException taken) {
      return false;
    }
    return name.isPresent();
  }
}
