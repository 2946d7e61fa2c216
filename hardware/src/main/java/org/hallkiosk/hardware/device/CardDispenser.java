package org.hallkiosk.hardware.device;

import java.time.Duration;

/// Hands out cards from a stack, and takes back those that nobody collects.
public interface CardDispenser extends Device {
  /// Brings the next card to the mouth. Blocks up to 15 s.
  Dispensing dispense(CancelSignal cancel);

  /// Waits until the card at the mouth is taken. Blocks up to `patience`.
  CardRemoval awaitTaken(Duration patience, CancelSignal cancel);

  /// Draws the card at the mouth back into the bin. Blocks up to 15 s.
  Retraction retract();
}
