package org.hallkiosk.hardware.driver.zfm;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.FingerprintReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.parts.SerialStage;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFinger;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFingerprintModule;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The module's driver does what every fingerprint reader must, in memory and on a real line.
class ZfmConformanceTest {
  private final SimulatedFingerprintModule module = new SimulatedFingerprintModule();
  private final SerialStage stage = new SerialStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return checks(stage.inMemory("zfm", module));
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    return checks(stage.real("zfm", module));
  }

  private Stream<DynamicTest> checks(SerialStage.Line line) {
    return Conformance.of(
        new Subject<FingerprintReader>(
            line.name(),
            () -> new ZfmReader(line.opener(), Ticker.SYSTEM, ZfmSettings.USUAL),
            Optional.of(FingerprintReaderChecks.WAITING),
            line.hands(this::hand),
            line.reopenings()),
        FingerprintReaderChecks.checks());
  }

  private boolean hand(Deed deed) {
    switch (deed) {
      case LAY_FINGER -> module.layFinger(SimulatedFinger.good(3));
      case LIFT_FINGER -> module.liftFinger();
      default -> {
        return false;
      }
    }
    return true;
  }
}
