package org.hallkiosk.hardware.driver.sam;

import org.hallkiosk.hardware.device.CardReading;

/// What came of a reading, in one word.
public final class Told {

  private Told() {}

  public static String of(CardReading reading) {
    return switch (reading) {
      case CardReading.Read _ -> "read";
      case CardReading.NoCard _ -> "no card";
      case CardReading.Lifted _ -> "lifted";
      case CardReading.Rejected(var reason, _) -> reason.name();
      case CardReading.Cancelled _ -> "cancelled";
      case CardReading.Failed(var fault) -> fault.code().name();
    };
  }
}
