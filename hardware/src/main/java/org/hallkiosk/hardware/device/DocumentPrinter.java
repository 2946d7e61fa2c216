package org.hallkiosk.hardware.device;

import java.util.Optional;

/// Prints A4 documents.
public interface DocumentPrinter extends Device {

  /// Asks the printer what it is. Blocks up to 5 s.
  PrinterCapabilities capabilities();

  /// What it had left when it was last asked. Never blocks.
  Supplies supplies();

  /// Where its papers come out, if something there feels them: empty for a printer with a plain
  /// tray, of which nobody can say whether the papers were taken.
  Optional<PaperMouth> mouth();

  /// Prints one document and waits for its last page. Blocks as long as the printer works; with no
  /// progress for the driver's patience the outcome is uncertain.
  PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel);

  /// Cancels jobs of ours that an earlier process left in the printer. Blocks up to 10 s.
  ///
  /// @return how many were cancelled
  int cancelLeftovers();
}
