package org.hallkiosk.hardware.driver.pcsc;

import java.time.Duration;
import org.hallkiosk.hardware.transport.Ticker;

/// A moment on the monotonic clock.
record Deadline(long nanos, Ticker ticker) {
  /// Keeps the sum from overflowing; nobody is that patient.
  private static final Duration LONGEST = Duration.ofDays(365);

  static Deadline after(Duration patience, Ticker ticker) {
    Duration bounded = patience.compareTo(LONGEST) < 0 ? patience : LONGEST;
    return new Deadline(ticker.nanos() + bounded.toNanos(), ticker);
  }

  boolean over() {
    return nanos - ticker.nanos() <= 0;
  }

  /// Never negative.
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - ticker.nanos()));
  }

  /// What is left, at most `slice`.
  Duration slice(Duration slice) {
    Duration left = left();
    return left.compareTo(slice) < 0 ? left : slice;
  }
}
