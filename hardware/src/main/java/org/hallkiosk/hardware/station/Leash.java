package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;

/// How long a call into a driver may take before it is abandoned, on top of a common grace.
///
/// @param limit by the device's contract, counted anew from each word of progress
/// @param cancel what the call looks at while it waits
/// @param windDown how long the driver may take to answer after it was cancelled
record Leash(Duration limit, CancelSignal cancel, Duration windDown) {
  /// What a call may take beyond its contract: a machine under load, a slow close of a wire.
  static final Duration GRACE = Duration.ofSeconds(2);

  private static final Duration LONGEST = Duration.ofDays(1);

  Leash {
    limit = limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
  }

  /// For a call that nobody can cancel.
  static Leash of(Duration limit) {
    return new Leash(limit, new CancelSignal(), limit);
  }
}
