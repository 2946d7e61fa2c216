package org.hallkiosk.kiosk.workbench.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is moved.
public final class SetClock implements InstantSource {

  private volatile Instant now = Instant.parse("2026-03-15T02:24:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void advance(Duration by) {
    now = now.plus(by);
  }
}
