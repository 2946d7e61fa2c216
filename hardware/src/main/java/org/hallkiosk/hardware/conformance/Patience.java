package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Looks again and again until something holds.
public final class Patience {
  private static final Duration EVERY = Duration.ofMillis(10);

  private Patience() {}

  /// Blocks at most a little longer than `hang`.
  public static boolean until(Duration hang, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + hang.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      Thread.sleep(EVERY);
    }
    return true;
  }
}
