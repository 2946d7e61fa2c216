package org.hallkiosk.hardware.device;

import java.time.Duration;

/// The slot where papers lie for the citizen, with a sensor that feels them. Plain office printers
/// have none; a kiosk printer's presenter has one, or the cabinet has a sensor at its slot.
///
/// A sensor cannot tell a mouth that was emptied from one that it no longer sees: whether it still
/// feels papers shows only when some lie there.
public interface PaperMouth extends Device {
  /// What stands in the way of using it. Papers that stay in it although the motor ran are a
  /// [FaultCode#PAPER_JAM], and whatever is printed next would come to lie on them.
  @Override
  Health health();

  /// Waits until the papers at the mouth are gone. It belongs to the printer's thread. Blocks up to
  /// `patience`.
  PaperRemoval awaitTaken(Duration patience, CancelSignal cancel);

  /// Whether a motor can draw papers back. A sensor alone cannot. Never blocks.
  boolean retracts();

  /// Draws the papers at the mouth back into the bin, and looks whether they are gone. Blocks up to
  /// 15 s.
  PaperRetraction retract();
}
