package org.hallkiosk.hardware.driver.modbus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CabinetChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The relay board's driver does what every cabinet must, in memory and on a real line.
class ModbusConformanceTest {
  private final SimulatedRelayBoard board = new SimulatedRelayBoard(1, 8, Ticker.SYSTEM);
  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    SimulatedLine line = Bench.line(board);
    return Conformance.of(
        subject("modbus in memory", line, line::unplug, line::plugIn, 1_000),
        CabinetChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    PtyDevice real = PtyDevice.behind(board);
    pty = Optional.of(real);
    return Conformance.of(
        subject("modbus on a pty", real.line(), real::unplug, () -> plugIn(real), 20),
        CabinetChecks.checks());
  }

  /// Answers may take long on a loaded machine.
  private Subject<Cabinet> subject(
      String name, ByteLinkOpener line, Runnable unplug, Runnable plugIn, int reopenings) {
    Map<String, String> options = new HashMap<>(Bench.OPTIONS);
    options.put("answer-ms", "3000");
    ModbusSettings settings = ModbusSettings.of(options);
    return new Subject<>(
        name,
        () -> new ModbusCabinet(line, settings, Ticker.SYSTEM, Waiter.SYSTEM),
        Optional.of(CabinetChecks.WAITING),
        deed -> hand(deed, unplug, plugIn),
        reopenings);
  }

  private static void plugIn(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case STEP_BEFORE -> board.input(0, true);
      case STEP_AWAY -> board.input(0, false);
      default -> {
        return false;
      }
    }
    return true;
  }
}
