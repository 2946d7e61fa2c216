package org.hallkiosk.hardware.driver.sam;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.transport.Ticker;

/// A moment on the injected clock.
record Deadline(Ticker ticker, long nanos) {

  private static final long FOREVER = Long.MAX_VALUE / 2;

  static Deadline after(Duration patience, Ticker ticker) {
    long wait = Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
    return new Deadline(ticker, ticker.nanos() + wait);
  }

  boolean over() {
    return left() <= 0;
  }

  Deadline earlier(Deadline other) {
    return left() <= other.left() ? this : other;
  }

  /// What is left, but no more than a slice.
  Duration slice(Duration most) {
    return Duration.ofNanos(Math.clamp(left(), 0, most.toNanos()));
  }

  private long left() {
    return nanos - ticker.nanos();
  }
}
