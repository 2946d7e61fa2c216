package org.hallkiosk.hardware.transport;

import java.time.Duration;

/// Lets time pass on the clock that a [Ticker] reads. A test's clock moves on instead of sleeping.
@FunctionalInterface
public interface Waiter {

  Waiter SYSTEM = time -> Thread.sleep(time);

  /// Blocks for `time`.
  void pause(Duration time) throws InterruptedException;
}
