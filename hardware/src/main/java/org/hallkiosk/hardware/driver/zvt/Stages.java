package org.hallkiosk.hardware.driver.zvt;

import java.util.Optional;
import org.hallkiosk.hardware.device.PaymentStage;

/// The intermediate states (ZVT rev. 13.09, table of 04 FF) that ask something of the citizen.
final class Stages {

  private static final int REMOVE_CARD_BESIDES = 0x40;

  private Stages() {}

  static Optional<PaymentStage> of(int state) {
    return switch (state) {
      case 0x0A -> Optional.of(PaymentStage.INSERT_CARD);
      case 0x01, 0x02, 0x15, 0x6A, 0x6B, 0x6C, 0x6D -> Optional.of(PaymentStage.ENTER_PIN);
      case 0x04, 0x05, 0x0E, 0x17, 0xD2, 0xD3 -> Optional.of(PaymentStage.CONTACTING_BANK);
      case 0x0B -> Optional.of(PaymentStage.REMOVE_CARD);
      default ->
          state > REMOVE_CARD_BESIDES && state <= 0x5D
              ? Optional.of(PaymentStage.REMOVE_CARD)
              : Optional.empty();
    };
  }
}
