package org.hallkiosk.hardware.driver.codeengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CodeScannerChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.scanner.SimulatedCodeEngine;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The engine driver does what every code scanner must, in memory and on a real line.
class EngineConformanceTest {

  private Optional<PtyDevice> pty = Optional.empty();

  @AfterEach
  void close() {
    pty.ifPresent(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> newland_in_memory() {
    return inMemory(Dialect.NEWLAND, SimulatedCodeEngine.newland());
  }

  @TestFactory
  Stream<DynamicTest> honeywell_in_memory() {
    return inMemory(Dialect.HONEYWELL, SimulatedCodeEngine.honeywell());
  }

  @TestFactory
  Stream<DynamicTest> newland_on_a_real_line() {
    return onPty(Dialect.NEWLAND, SimulatedCodeEngine.newland());
  }

  @TestFactory
  Stream<DynamicTest> honeywell_on_a_real_line() {
    return onPty(Dialect.HONEYWELL, SimulatedCodeEngine.honeywell());
  }

  private static Stream<DynamicTest> inMemory(Dialect dialect, SimulatedCodeEngine engine) {
    SimulatedLine line =
        new SimulatedLine("sim:engine", LineSpeed.baud(115_200), new RealTime(), engine);
    return suite("engine in memory", dialect, engine, line, line::unplug, line::plugIn, 1_000);
  }

  private Stream<DynamicTest> onPty(Dialect dialect, SimulatedCodeEngine engine) {
    PtyDevice real = PtyDevice.behind(engine);
    pty = Optional.of(real);
    return suite(
        "engine on a pty", dialect, engine, real.line(), real::unplug, () -> plugIn(real), 20);
  }

  private static Stream<DynamicTest> suite(
      String name,
      Dialect dialect,
      SimulatedCodeEngine engine,
      ByteLinkOpener line,
      Runnable unplug,
      Runnable plugIn,
      int reopenings) {
    return Conformance.of(
        new Subject<CodeScanner>(
            name,
            () -> new EngineScanner(line, dialect, EngineSettings.USUAL, Ticker.SYSTEM),
            Optional.of(CodeScannerChecks.WAITING),
            deed -> hand(deed, engine, unplug, plugIn),
            reopenings),
        CodeScannerChecks.checks());
  }

  private static void plugIn(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hand(
      Deed deed, SimulatedCodeEngine engine, Runnable unplug, Runnable plugIn) {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case SHOW_CODE -> {
        engine.showCode("电子社保卡-示例-0001");
        engine.takeCodeAway();
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
