package org.hallkiosk.hardware.device;

import java.time.Duration;

/// The slot where papers lie for the citizen, with a sensor that feels them. Plain office printers
/// have none; a kiosk printer's presenter has one, or the cabinet has a sensor at its slot.
public interface PaperMouth {
  /// Waits until the papers at the mouth are gone. Blocks up to `patience`.
  PaperRemoval awaitTaken(Duration patience, CancelSignal cancel);

  /// Whether a motor can draw papers back. A sensor alone cannot.
  boolean retracts();

  /// Draws the papers at the mouth back into the bin. Blocks up to 15 s.
  PaperRetraction retract();
}
