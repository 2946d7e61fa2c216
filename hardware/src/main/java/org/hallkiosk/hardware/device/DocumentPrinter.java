package org.hallkiosk.hardware.device;

import java.util.function.IntConsumer;

/// Prints A4 documents.
public interface DocumentPrinter extends Device {

  /// Asks the printer what it is. Blocks up to 5 s.
  PrinterCapabilities capabilities();

  /// Prints one document and waits for its last page. Blocks as long as the printer works; with no
  /// progress for the driver's patience the outcome is uncertain.
  ///
  /// @param pageDone told the number of pages that the printer has confirmed, on the calling thread
  PrintOutcome print(PrintJob job, IntConsumer pageDone, CancelSignal cancel);

  /// Cancels jobs of ours that an earlier process left in the printer. Blocks up to 10 s.
  ///
  /// @return how many were cancelled
  int cancelLeftovers();
}
