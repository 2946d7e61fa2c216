package org.hallkiosk.hardware.transport;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A moment on an injected clock.
///
/// @param nanos of the ticker
public record Deadline(Ticker ticker, long nanos) {
  private static final long FOREVER = Long.MAX_VALUE / 2;

  public static Deadline after(Duration patience, Ticker ticker) {
    long wait = Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
    return new Deadline(ticker, ticker.nanos() + wait);
  }

  public boolean over() {
    return left() <= 0;
  }

  /// What is left, but no more than a slice; never negative.
  public Duration slice(Duration most) {
    return Duration.ofNanos(Math.clamp(left(), 0, TimeUnit.NANOSECONDS.convert(most)));
  }

  private long left() {
    return nanos - ticker.nanos();
  }
}
