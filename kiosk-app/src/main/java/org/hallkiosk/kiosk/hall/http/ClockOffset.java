package org.hallkiosk.kiosk.hall.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The hall's time, as far as this terminal knows it: its own clock and what the hall taught it.
/// Safe for use by several threads.
final class ClockOffset {

  private final InstantSource clock;
  private volatile Duration ahead = Duration.ZERO;

  ClockOffset(InstantSource clock) {
    this.clock = clock;
  }

  Instant hallTime() {
    return clock.instant().plus(ahead);
  }

  void learn(Instant hallNow) {
    ahead = Duration.between(clock.instant(), hallNow);
  }
}
