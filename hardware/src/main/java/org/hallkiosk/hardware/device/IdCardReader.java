package org.hallkiosk.hardware.device;

import java.time.Duration;

/// Reads the ID card that lies on it (GA 467).
public interface IdCardReader extends Device {

  /// Waits for a card and reads it whole, with what was asked for beside. Blocks up to `patience`
  /// for a card to be laid down, then as long as reading it takes (at most about 3 s; with extras
  /// about 6 s).
  CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel);

  /// Reads what a sign-in needs, and nothing more.
  default CardReading read(Duration patience, CancelSignal cancel) {
    return read(CardRequest.SIGN_IN, patience, cancel);
  }

  /// Waits until the card that was read is lifted. Blocks up to `patience`.
  CardRemoval awaitRemoval(Duration patience, CancelSignal cancel);
}
