package org.hallkiosk.hardware.driver.zvt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CardTerminalChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.parts.PluggedIn;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.zvt.Customer;
import org.hallkiosk.hardware.simulator.zvt.SimulatedCardTerminal;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The ZVT driver does what every card terminal must, in memory and on a real line.
class ZvtConformanceTest {
  @TempDir Path folder;

  private final SimulatedCardTerminal bank = new SimulatedCardTerminal(Duration.ofSeconds(3));
  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedLine line = new SimulatedLine("sim:zvt", LineSpeed.UNPACED, new RealTime(), bank);
    return checks("zvt in memory", line, line::unplug, line::plugIn, 1_000);
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(bank);
    pty = Optional.of(real);
    return checks("zvt on a pty", real.line(), real::unplug, () -> PluggedIn.again(real), 20);
  }

  private Stream<DynamicTest> checks(
      String name, ByteLinkOpener line, Runnable unplug, Runnable plugIn, int reopenings) {
    Path ledger = folder.resolve("payments");
    return Conformance.of(
        new Subject<CardTerminal>(
            name,
            () -> new ZvtTerminal(line, Ticker.SYSTEM, ZvtSettings.USUAL, ledger),
            Optional.of(CardTerminalChecks.WAITING),
            deed -> hand(deed, unplug, plugIn),
            reopenings),
        CardTerminalChecks.checks());
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case APPROVE_PAYMENT -> bank.comes(Customer.PAYS);
      case REFUSE_PAYMENT -> bank.comes(Customer.CANCELS_AT_PIN);
      default -> {
        return false;
      }
    }
    return true;
  }
}
