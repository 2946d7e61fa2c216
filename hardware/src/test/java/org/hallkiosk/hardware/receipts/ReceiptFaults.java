package org.hallkiosk.hardware.receipts;

import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;

/// Takes outcomes apart, and says what came instead where another was expected.
final class ReceiptFaults {

  private ReceiptFaults() {}

  static FaultCode ofNotPrinted(PrintOutcome outcome) {
    if (outcome instanceof PrintOutcome.NotPrinted(var fault)) {
      return fault.code();
    }
    throw new AssertionError("expected NotPrinted, not " + outcome);
  }

  static FaultCode ofUncertain(PrintOutcome outcome) {
    if (outcome instanceof PrintOutcome.Uncertain(int pages, var fault) && pages == 0) {
      return fault.code();
    }
    throw new AssertionError("expected Uncertain, not " + outcome);
  }
}
