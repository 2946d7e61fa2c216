package org.hallkiosk.kiosk.workbench;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.view.Screen;
import org.jspecify.annotations.Nullable;

/// Remembers the screen that was shown last, and lets somebody wait for one.
public final class ScreenWatch {

  private @Nullable Screen newest;
  private long count;

  /// From the session thread.
  public synchronized void shown(Screen screen) {
    newest = screen;
    count++;
    notifyAll();
  }

  public synchronized Optional<Screen> newest() {
    return Optional.ofNullable(newest);
  }

  /// How many screens have been shown.
  public synchronized long count() {
    return count;
  }

  /// Blocks until a fitting screen is shown, up to `patience`.
  public synchronized Optional<Screen> await(Predicate<Screen> fits, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (newest == null || !fits.test(newest)) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return Optional.empty();
      }
      wait(left);
    }
    return Optional.of(newest);
  }
}
