package org.hallkiosk.hardware.device;

import java.time.Duration;

/// Reads the resident identity card that lies on it (GA 467).
public interface IdCardReader extends Device {

  /// Waits for a card and reads it whole. Blocks up to `patience` for a card to be laid down, then
  /// as long as reading it takes (at most about 3 s).
  CardReading read(Duration patience, CancelSignal cancel);

  /// Waits until the card that was read is lifted. Blocks up to `patience`.
  CardRemoval awaitRemoval(Duration patience, CancelSignal cancel);
}
