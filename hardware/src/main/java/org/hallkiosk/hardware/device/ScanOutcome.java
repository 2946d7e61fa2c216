package org.hallkiosk.hardware.device;

/// What came of scanning. Pages that were told before a failure are good pages.
public sealed interface ScanOutcome {
  record Scanned(int pages) implements ScanOutcome {}

  /// Nothing lies there.
  record NoDocument() implements ScanOutcome {}

  /// Something lies there, but not a whole page: lay it inside the frame.
  record NoWholePage(String detail) implements ScanOutcome {}

  record Cancelled(int pages) implements ScanOutcome {}

  /// @param pages whole ones that came before
  record Failed(int pages, Fault fault) implements ScanOutcome {}
}
