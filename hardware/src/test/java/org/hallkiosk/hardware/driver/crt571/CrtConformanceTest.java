package org.hallkiosk.hardware.driver.crt571;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CardDispenserChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.parts.PluggedIn;
import org.hallkiosk.hardware.simulator.crt571.SimulatedCardDispenser;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The CRT-571's driver does what every card dispenser must, in memory and on a real line.
class CrtConformanceTest {
  private final SimulatedCardDispenser machine =
      new SimulatedCardDispenser(50, Duration.ofMillis(20));
  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedLine line =
        new SimulatedLine("sim:crt571", LineSpeed.UNPACED, new RealTime(), machine);
    return checks("crt571 in memory", line, line::unplug, line::plugIn, 1_000);
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(machine);
    pty = Optional.of(real);
    return checks("crt571 on a pty", real.line(), real::unplug, () -> PluggedIn.again(real), 20);
  }

  private Stream<DynamicTest> checks(
      String name, ByteLinkOpener line, Runnable unplug, Runnable plugIn, int reopenings) {
    return Conformance.of(
        new Subject<CardDispenser>(
            name,
            () -> new CrtDispenser(line, Ticker.SYSTEM, CrtSettings.USUAL),
            Optional.of(CardDispenserChecks.WAITING),
            deed -> hand(deed, unplug, plugIn),
            reopenings),
        CardDispenserChecks.checks());
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case TAKE_CARD -> machine.takeCard();
      case EMPTY_STACK -> machine.emptyStack();
      case FILL_STACK -> machine.fill(50);
      default -> {
        return false;
      }
    }
    return true;
  }
}
