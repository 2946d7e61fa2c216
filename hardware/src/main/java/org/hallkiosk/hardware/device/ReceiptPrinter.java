package org.hallkiosk.hardware.device;

/// Prints slips on thermal paper.
public interface ReceiptPrinter extends Device {

  /// Prints and cuts one slip, and asks afterwards whether it came out. Blocks up to 15 s.
  PrintOutcome print(Slip slip, CancelSignal cancel);
}
