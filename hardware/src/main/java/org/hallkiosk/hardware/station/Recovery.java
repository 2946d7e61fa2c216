package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.Health;

/// How far the station has come in bringing one device back. A driver opens its dead line again by
/// itself; one that stays dead is made anew, and at last its device loses its power for a moment.
///
/// @param dead checks in a row that found the line dead
/// @param reopenings since the line died, or since the last power cycle
record Recovery(int dead, int reopenings) {
  static final Recovery NONE = new Recovery(0, 0);

  private static final Duration READY = Duration.ofSeconds(5);
  private static final int CHECKS_BEFORE_REOPENING = 3;
  private static final int REOPENINGS_BEFORE_POWER_CYCLE = 3;

  /// A device that answers needs no recovery, whatever else is wrong with it.
  Recovery after(Health check) {
    return Bench.lineIsDead(check) ? new Recovery(dead + 1, reopenings) : NONE;
  }

  Duration untilNextCheck() {
    return dead == 0 ? READY : Backoff.OF_CHECKS.after(dead);
  }

  boolean wantsPowerCycle() {
    return dead > 0 && reopenings >= REOPENINGS_BEFORE_POWER_CYCLE;
  }

  boolean wantsReopening() {
    return dead >= CHECKS_BEFORE_REOPENING;
  }

  Recovery reopened() {
    return new Recovery(dead, reopenings + 1);
  }

  /// It has to start now: it is asked again soon, and reopened before the next cycle.
  Recovery powerCycled() {
    return NONE;
  }
}
