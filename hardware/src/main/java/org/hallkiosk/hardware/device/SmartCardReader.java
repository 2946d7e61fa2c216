package org.hallkiosk.hardware.device;

import java.time.Duration;

/// Takes a chip card and talks to it in APDUs (ISO/IEC 7816-4, PC/SC).
public interface SmartCardReader extends Device {
  /// Waits for a card and powers it. Blocks up to `patience`; a card that lies there already is
  /// taken at once.
  CardInsertion awaitCard(Duration patience, CancelSignal cancel);

  /// Waits until no card is there. Blocks up to `patience`.
  CardRemoval awaitRemoval(Duration patience, CancelSignal cancel);
}
