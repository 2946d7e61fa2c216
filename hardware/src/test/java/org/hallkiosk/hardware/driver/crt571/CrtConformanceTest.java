package org.hallkiosk.hardware.driver.crt571;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.CardDispenserChecks;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.CardDispenser;
import org.hallkiosk.hardware.parts.SerialStage;
import org.hallkiosk.hardware.simulator.crt571.SimulatedCardDispenser;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The CRT-571's driver does what every card dispenser must, in memory and on a real line.
class CrtConformanceTest {
  private final SimulatedCardDispenser machine =
      new SimulatedCardDispenser(50, Duration.ofMillis(20));
  private final SerialStage stage = new SerialStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return checks(stage.inMemory("crt571", machine));
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    return checks(stage.real("crt571", machine));
  }

  private Stream<DynamicTest> checks(SerialStage.Line line) {
    return Conformance.of(
        new Subject<CardDispenser>(
            line.name(),
            () -> new CrtDispenser(line.opener(), Ticker.SYSTEM, CrtSettings.USUAL),
            Optional.of(CardDispenserChecks.WAITING),
            line.hands(this::hand),
            line.reopenings()),
        CardDispenserChecks.checks());
  }

  private boolean hand(Deed deed) {
    switch (deed) {
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
