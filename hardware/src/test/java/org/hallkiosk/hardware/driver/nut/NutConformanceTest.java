package org.hallkiosk.hardware.driver.nut;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.PowerChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Power;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.nut.SimulatedUps;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The NUT driver does what every power supply must, in memory and with NUT itself.
class NutConformanceTest {
  private Optional<NutDaemons> daemons = Optional.empty();

  @AfterEach
  void close() {
    daemons.ifPresent(NutDaemons::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedUps ups = new SimulatedUps("kiosk");
    SimulatedLine line = new SimulatedLine("sim:power", LineSpeed.UNPACED, new RealTime(), ups);
    return Conformance.of(
        subject(
            "nut in memory",
            line,
            new Acts(line::unplug, line::plugIn, () -> ups.mains(false), () -> ups.mains(true)),
            1_000),
        PowerChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> with_network_ups_tools() {
    NutDaemons real = NutDaemons.start();
    daemons = Optional.of(real);
    return Conformance.of(
        subject(
            "nut with dummy-ups",
            real.address(),
            new Acts(
                real::stopServing,
                real::serve,
                () -> real.status("OB DISCHRG"),
                () -> real.status("OL CHRG")),
            20),
        PowerChecks.checks());
  }

  private static Subject<Power> subject(
      String name, ByteLinkOpener opener, Acts acts, int reopenings) {
    return new Subject<>(
        name,
        () -> new NutPower(opener, NutSettings.USUAL, Ticker.SYSTEM, Waiter.SYSTEM),
        Optional.of(PowerChecks.WAITING),
        acts::does,
        reopenings);
  }

  private record Acts(Runnable unplug, Runnable plugIn, Runnable cut, Runnable restore) {
    boolean does(Deed deed) {
      switch (deed) {
        case UNPLUG -> unplug.run();
        case PLUG_IN -> plugIn.run();
        case CUT_MAINS -> cut.run();
        case RESTORE_MAINS -> restore.run();
        default -> {
          return false;
        }
      }
      return true;
    }
  }
}
