package org.hallkiosk.hardware.station;

import java.util.Optional;
import org.hallkiosk.hardware.device.Health;

/// How a call into a driver ended.
sealed interface Ending<R> {
  /// @param after how the device is now
  record Returned<R>(R result, Health after) implements Ending<R> {}

  /// The driver threw, which no driver may.
  ///
  /// @param begun whether it threw in the call itself, rather than while it was made
  record Threw<R>(Throwable bug, boolean begun) implements Ending<R> {}

  /// It did not come back in time.
  ///
  /// @param begun whether the call had reached the driver
  /// @param where the thread that hangs in it; empty when none had taken it up
  record Overrun<R>(boolean begun, Optional<Thread> where) implements Ending<R> {}
}
