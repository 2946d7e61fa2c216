package org.hallkiosk.hardware.device;

import java.time.Duration;

/// The uninterruptible power supply.
public interface Power extends Device {
  /// Asks it. Blocks up to 5 s.
  PowerReading read();

  /// Waits until mains, battery warning or overload change from what the last call told; the first
  /// call tells the present state. Blocks up to `patience`.
  PowerReading awaitChange(Duration patience, CancelSignal cancel);
}
