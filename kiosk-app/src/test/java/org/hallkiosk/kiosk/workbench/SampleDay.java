package org.hallkiosk.kiosk.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// The day on which citizens are walked in tests: it begins on a Monday at ten in the morning when
/// a test process begins, whatever the world's clocks show. Seven hours are left until a service
/// closes, fourteen until midnight.
public final class SampleDay {

  private static final Instant MONDAY = Instant.parse("2026-03-16T02:00:00Z");
  private static final String PROPERTY = "hallkiosk.test.offset";
  private static final InstantSource SYSTEM = InstantSource.system();
  private static final Duration OFFSET =
      Optional.ofNullable(System.getProperty(PROPERTY))
          .map(Duration::parse)
          .orElseGet(() -> Duration.between(SYSTEM.instant(), MONDAY));

  public static final InstantSource CLOCK = InstantSource.offset(SYSTEM, OFFSET);

  private SampleDay() {}

  /// Makes another process' clock show what this one's shows.
  public static String argument() {
    return "-D" + PROPERTY + "=" + OFFSET;
  }
}
