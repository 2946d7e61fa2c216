package org.hallkiosk.hardware.device;

import java.time.Duration;

/// Reads the QR codes that citizens show.
public interface CodeScanner extends Device {
  /// Waits for one code. Blocks up to `patience`. A code that was scanned before this call is never
  /// its answer.
  CodeScan scan(Duration patience, CancelSignal cancel);
}
