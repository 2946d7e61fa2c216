package org.hallkiosk.hardware.driver.zfm;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.FingerprintReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.parts.PluggedIn;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFinger;
import org.hallkiosk.hardware.simulator.zfm.SimulatedFingerprintModule;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The module's driver does what every fingerprint reader must, in memory and on a real line.
class ZfmConformanceTest {
  private final SimulatedFingerprintModule module = new SimulatedFingerprintModule();
  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedLine line = new SimulatedLine("sim:zfm", LineSpeed.UNPACED, new RealTime(), module);
    return checks("zfm in memory", line, line::unplug, line::plugIn, 1_000);
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(module);
    pty = Optional.of(real);
    return checks("zfm on a pty", real.line(), real::unplug, () -> PluggedIn.again(real), 20);
  }

  private Stream<DynamicTest> checks(
      String name, ByteLinkOpener line, Runnable unplug, Runnable plugIn, int reopenings) {
    return Conformance.of(
        new Subject<FingerprintReader>(
            name,
            () -> new ZfmReader(line, Ticker.SYSTEM, ZfmSettings.USUAL),
            Optional.of(FingerprintReaderChecks.WAITING),
            deed -> hand(deed, unplug, plugIn),
            reopenings),
        FingerprintReaderChecks.checks());
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case LAY_FINGER -> module.layFinger(SimulatedFinger.good(3));
      case LIFT_FINGER -> module.liftFinger();
      default -> {
        return false;
      }
    }
    return true;
  }
}
