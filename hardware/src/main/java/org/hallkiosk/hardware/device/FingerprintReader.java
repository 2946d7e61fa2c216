package org.hallkiosk.hardware.device;

import java.time.Duration;

/// Takes a fingerprint for comparison with the one on the citizen's card.
public interface FingerprintReader extends Device {
  /// Waits for a finger and takes its picture. Blocks up to `patience` for the finger and a few
  /// seconds for the transfer.
  FingerprintCapture capture(Duration patience, CancelSignal cancel);
}
