package org.hallkiosk.hardware.station;

import java.time.Duration;

/// Pauses that double from one failure to the next. Belongs to whoever counts the failures.
record Backoff(Duration first, Duration longest) {
  /// Between questions to a device whose line is dead.
  static final Backoff OF_CHECKS = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(60));

  /// Before a driver that hung or threw is made again: slower, since each such time may cost a
  /// thread for ever.
  static final Backoff OF_DRIVERS = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(5));

  /// @param failures so far, at least 1
  Duration after(int failures) {
    Duration pause = first;
    for (int i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
