package org.hallkiosk.hardware.printing;

import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.PrintOutcome;

/// Takes outcomes apart, and says what came instead where another was expected.
final class Faults {

  private Faults() {}

  static FaultCode ofNotPrinted(PrintOutcome outcome) {
    if (outcome instanceof PrintOutcome.NotPrinted(var fault)) {
      return fault.code();
    }
    throw new AssertionError("expected NotPrinted, not " + outcome);
  }

  static FaultCode ofUncertain(int pages, PrintOutcome outcome) {
    if (outcome instanceof PrintOutcome.Uncertain(int confirmed, var fault) && confirmed == pages) {
      return fault.code();
    }
    throw new AssertionError("expected Uncertain with " + pages + " pages, not " + outcome);
  }
}
