package org.hallkiosk.hardware.driver.sane;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.DocumentScannerChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.DocumentScanner;
import org.hallkiosk.hardware.simulator.paper.SamplePaper;
import org.hallkiosk.hardware.simulator.sane.SimulatedScanimage;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The SANE driver does what every document scanner must, over a simulated and over the real
/// `scanimage`.
class SaneConformanceTest {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> over_a_simulated_program() {
    SimulatedScanimage scanner = new SimulatedScanimage();
    return Conformance.of(
        new Subject<DocumentScanner>(
            "sane over a simulated program",
            () -> new SaneScanner(scanner, SaneSettings.usual("simscan:0"), Ticker.SYSTEM),
            Optional.empty(),
            deed -> hand(deed, scanner),
            1_000),
        DocumentScannerChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> over_the_real_program() {
    TestBackend backend = TestBackend.in(folder);
    return Conformance.of(
        new Subject<DocumentScanner>(
            "sane over the real program",
            () -> new SaneScanner(backend.program(), SaneSettings.usual("test"), Ticker.SYSTEM),
            Optional.empty(),
            deed -> hand(deed, backend),
            20),
        DocumentScannerChecks.checks());
  }

  private static boolean hand(Deed deed, SimulatedScanimage scanner) {
    switch (deed) {
      case UNPLUG -> scanner.plug(false);
      case PLUG_IN -> scanner.plug(true);
      case LAY_PAPER -> {
        scanner.layOnGlass(SamplePaper.of(1));
        scanner.putIntoFeeder(SamplePaper.of(2));
      }
      case TAKE_PAPERS -> scanner.takePapers();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// A paper always lies in SANE's imaginary scanner.
  private static boolean hand(Deed deed, TestBackend backend) {
    switch (deed) {
      case UNPLUG -> backend.unplug();
      case PLUG_IN -> backend.plugIn();
      case LAY_PAPER -> {}
      default -> {
        return false;
      }
    }
    return true;
  }
}
