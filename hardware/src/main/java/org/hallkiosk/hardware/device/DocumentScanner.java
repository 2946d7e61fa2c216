package org.hallkiosk.hardware.device;

import java.util.function.Consumer;
import org.hallkiosk.hardware.image.Picture;

/// Makes pictures of the papers that citizens bring.
public interface DocumentScanner extends Device {
  /// Asks the scanner what it is. Blocks up to 10 s.
  ScannerCapabilities capabilities();

  /// Scans what lies there: one page, or every page of the feeder. Blocks as long as the scanner
  /// works; without progress for the driver's patience it fails.
  ///
  /// @param page told each page as soon as it is whole, on the calling thread
  ScanOutcome scan(ScanRequest request, Consumer<Picture> page, CancelSignal cancel);
}
