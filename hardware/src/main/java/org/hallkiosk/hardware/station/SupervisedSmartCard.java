package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;

/// A card whose commands go through its reader's thread, like all that may hang. It outlives no
/// driver: after another took the place, it answers with the fault of a closed card.
///
/// @param driven the driver's own
record SupervisedSmartCard(Supervisor<SmartCardReader> reader, SmartCard driven, byte[] answer)
    implements SmartCard {
  private static final Duration ONE_COMMAND = Duration.ofSeconds(10);

  @Override
  public byte[] atr() {
    return answer.clone();
  }

  @Override
  public CardAnswer transmit(byte[] command) {
    return reader.call(
        Operation.of(
            "transmit", ONE_COMMAND, _ -> driven.transmit(command), CardAnswer.Failed::new));
  }

  /// Waits for a command that is under way.
  @Override
  public void close() {
    reader.<Boolean>call(
        Operation.of("close the card", ONE_COMMAND, _ -> closed(), (Fault _) -> false));
  }

  private boolean closed() {
    driven.close();
    return true;
  }

  /// Nothing of the card.
  @Override
  public String toString() {
    return "SupervisedSmartCard";
  }
}
