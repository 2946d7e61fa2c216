package org.hallkiosk.hardware.driver.codeengine;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CodeScannerChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.parts.SerialStage;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.scanner.SimulatedCodeEngine;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The engine driver does what every code scanner must, in memory and on a real line.
class EngineConformanceTest {

  private final SerialStage stage = new SerialStage();

  @AfterEach
  void close() {
    stage.close();
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

  private Stream<DynamicTest> inMemory(Dialect dialect, SimulatedCodeEngine engine) {
    return suite(dialect, engine, stage.inMemory("engine", engine, LineSpeed.baud(115_200)));
  }

  private Stream<DynamicTest> onPty(Dialect dialect, SimulatedCodeEngine engine) {
    return suite(dialect, engine, stage.real("engine", engine));
  }

  private static Stream<DynamicTest> suite(
      Dialect dialect, SimulatedCodeEngine engine, SerialStage.Line line) {
    return Conformance.of(
        new Subject<CodeScanner>(
            line.name(),
            () -> new EngineScanner(line.opener(), dialect, EngineSettings.USUAL, Ticker.SYSTEM),
            Optional.of(CodeScannerChecks.WAITING),
            line.hands(deed -> hand(deed, engine)),
            line.reopenings()),
        CodeScannerChecks.checks());
  }

  private static boolean hand(Deed deed, SimulatedCodeEngine engine) {
    if (deed != Deed.SHOW_CODE) {
      return false;
    }
    engine.showCode("电子社保卡-示例-0001");
    engine.takeCodeAway();
    return true;
  }
}
