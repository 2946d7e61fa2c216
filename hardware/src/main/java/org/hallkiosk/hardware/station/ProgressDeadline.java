package org.hallkiosk.hardware.station;

import java.time.Duration;

/// When a call that is awaited is to be abandoned: its time begins anew with all progress. Belongs
/// to the thread that awaits it.
final class ProgressDeadline {
  /// How often a request to cancel is looked for.
  private static final long LOOK = Duration.ofMillis(100).toNanos();

  private final StationClock clock;
  private final Leash leash;
  private long end;
  private boolean ending;

  ProgressDeadline(StationClock clock, Leash leash) {
    this.clock = clock;
    this.leash = leash;
    this.end = in(leash.limit());
  }

  private long in(Duration time) {
    return clock.nanos() + time.plus(Leash.GRACE).toNanos();
  }

  /// There was progress. A call that winds down makes none that counts.
  void restart() {
    if (!ending) {
      end = in(leash.limit());
    }
  }

  /// The caller's thread was asked to end.
  void hurry() {
    windDown(Duration.ZERO);
  }

  boolean passed() {
    if (!ending && leash.cancel().requested()) {
      windDown(leash.windDown());
    }
    return clock.nanos() - end >= 0;
  }

  private void windDown(Duration time) {
    ending = true;
    long sooner = in(time);
    end = sooner - end < 0 ? sooner : end;
  }

  long nextLook() {
    long soon = clock.nanos() + LOOK;
    return !ending && soon - end < 0 ? soon : end;
  }
}
