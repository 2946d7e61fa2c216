package org.hallkiosk.kiosk.workbench.quick;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.view.Screen;

/// Every screen that a terminal has shown, in order. From any thread.
final class QuickScreens {

  private final List<Screen> shown = new ArrayList<>();
  private Optional<String> halt = Optional.empty();

  /// From the session thread. What does not change is not told twice.
  synchronized void shown(Screen screen) {
    if (shown.isEmpty() || !screen.equals(shown.getLast())) {
      shown.add(screen);
      notifyAll();
    }
  }

  synchronized void halted(String why) {
    halt = Optional.of(why);
    notifyAll();
  }

  synchronized int count() {
    return shown.size();
  }

  synchronized Screen newest() {
    return shown.getLast();
  }

  synchronized List<Screen> all() {
    return List.copyOf(shown);
  }

  synchronized int lastIndexOf(Screen screen) {
    return shown.lastIndexOf(screen);
  }

  synchronized Screen at(int index) {
    return shown.get(index);
  }

  /// Blocks until there is one that fits from an index on, or until none came for `patience`.
  ///
  /// @param patience by the screen that stands there
  synchronized Optional<Integer> await(int from, Predicate<Screen> fits, Patience patience)
      throws InterruptedException {
    int index = from;
    while (halt.isEmpty()) {
      while (index < shown.size()) {
        if (fits.test(shown.get(index))) {
          return Optional.of(index);
        }
        index++;
      }
      if (!another(patience)) {
        return Optional.empty();
      }
    }
    throw new HaltedException(halt.get());
  }

  private boolean another(Patience patience) throws InterruptedException {
    int before = shown.size();
    Duration longest = before == 0 ? Patience.USUAL : patience.with(shown.getLast().view());
    long end = System.nanoTime() + longest.toNanos();
    while (shown.size() == before && halt.isEmpty()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }
}
