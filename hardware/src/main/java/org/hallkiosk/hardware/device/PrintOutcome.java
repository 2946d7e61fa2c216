package org.hallkiosk.hardware.device;

/// What came of printing, as far as the printer can tell.
public sealed interface PrintOutcome {

  /// All pages, confirmed by the printer.
  record Printed(int pages) implements PrintOutcome {}

  /// Nothing left the printer.
  record NotPrinted(Fault fault) implements PrintOutcome {}

  /// Some of it may lie in the tray: say so to the citizen.
  ///
  /// @param pagesConfirmed at least these were printed
  record Uncertain(int pagesConfirmed, Fault fault) implements PrintOutcome {}

  /// Cancelled on request; the job is no longer in the printer.
  record Cancelled(int pagesConfirmed) implements PrintOutcome {}
}
