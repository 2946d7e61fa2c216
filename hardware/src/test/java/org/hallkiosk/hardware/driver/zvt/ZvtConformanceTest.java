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
import org.hallkiosk.hardware.parts.SerialStage;
import org.hallkiosk.hardware.simulator.zvt.Customer;
import org.hallkiosk.hardware.simulator.zvt.SimulatedCardTerminal;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The ZVT driver does what every card terminal must, in memory and on a real line.
class ZvtConformanceTest {
  @TempDir Path folder;

  private final SimulatedCardTerminal bank = new SimulatedCardTerminal(Duration.ofSeconds(3));
  private final SerialStage stage = new SerialStage();

  @AfterEach
  void close() {
    stage.close();
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return checks(stage.inMemory("zvt", bank));
  }

  @TestFactory
  Stream<DynamicTest> on_a_real_line() {
    return checks(stage.real("zvt", bank));
  }

  private Stream<DynamicTest> checks(SerialStage.Line line) {
    Path ledger = folder.resolve("payments");
    return Conformance.of(
        new Subject<CardTerminal>(
            line.name(),
            () -> new ZvtTerminal(line.opener(), Ticker.SYSTEM, ZvtSettings.USUAL, ledger),
            Optional.of(CardTerminalChecks.WAITING),
            line.hands(this::hand),
            line.reopenings()),
        CardTerminalChecks.checks());
  }

  private boolean hand(Deed deed) {
    switch (deed) {
      case APPROVE_PAYMENT -> bank.comes(Customer.PAYS);
      case REFUSE_PAYMENT -> bank.comes(Customer.CANCELS_AT_PIN);
      default -> {
        return false;
      }
    }
    return true;
  }
}
