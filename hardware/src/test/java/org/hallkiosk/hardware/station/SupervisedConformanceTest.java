package org.hallkiosk.hardware.station;

import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.IdCardReaderChecks;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.Ticker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A supervised driver does all that the bare one does: who uses it cannot tell them apart.
class SupervisedConformanceTest {
  private final SimulatedSamModule module = new SimulatedSamModule();
  private final SimulatedLine line =
      new SimulatedLine("sim:sam", LineSpeed.baud(115_200), new RealTime(), module);
  private final HealthStream stream = new HealthStream(StationClock.SYSTEM, report -> {});
  private final Duty duty = new Duty(StationClock.SYSTEM, stream, new Abandoned());

  @AfterEach
  void close() {
    stream.close();
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    stream.start();
    return Conformance.of(
        new Subject<IdCardReader>(
            "supervised sam in memory",
            this::reader,
            Optional.of(IdCardReaderChecks.WAITING),
            this::hand,
            1_000),
        IdCardReaderChecks.checks());
  }

  private IdCardReader reader() {
    return new SupervisedIdCardReader(
        Supervisor.of(DeviceKind.ID_CARD_READER, () -> new SamReader(line, Ticker.SYSTEM), duty));
  }

  private boolean hand(Deed deed) {
    switch (deed) {
      case UNPLUG -> line.unplug();
      case PLUG_IN -> line.plugIn();
      case LAY_CARD -> module.layCard(SimulatedCard.sample());
      case TAKE_CARD -> module.liftCard();
      default -> {
        return false;
      }
    }
    return true;
  }
}
