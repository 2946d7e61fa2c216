package org.hallkiosk.hardware.smartcard;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.driver.pcsc.PcscReader;
import org.hallkiosk.hardware.simulator.card.SimulatedCardReader;
import org.hallkiosk.hardware.simulator.card.SimulatedChip;

/// Our driver over a simulated reader, on a clock that leaps.
final class ReaderBench implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofSeconds(20);

  final LeapingTime time = new LeapingTime();
  final SimulatedCardReader slot = new SimulatedCardReader(time);
  final PcscReader reader = new PcscReader(slot, time);

  CardInsertion await() {
    return reader.awaitCard(PATIENCE, new CancelSignal());
  }

  SmartCard insert(SimulatedChip chip) {
    slot.insert(chip);
    return assertInstanceOf(CardInsertion.Inserted.class, await()).card();
  }

  @Override
  public void close() {
    reader.close();
  }
}
