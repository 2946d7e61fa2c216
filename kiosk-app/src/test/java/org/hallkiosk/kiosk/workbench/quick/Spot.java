package org.hallkiosk.kiosk.workbench.quick;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.jspecify.annotations.Nullable;

/// A place where something may lie, and where somebody may wait for it or for its removal. From any
/// thread.
final class Spot<T> {

  /// How soon a waiting device notices that it was called off.
  private static final long LOOK_MILLIS = 4;

  private @Nullable T there;

  synchronized void put(T thing) {
    there = thing;
    notifyAll();
  }

  synchronized void clear() {
    there = null;
    notifyAll();
  }

  synchronized Optional<T> look() {
    return Optional.ofNullable(there);
  }

  /// Blocks up to `patience`; empty also where it was called off.
  synchronized Optional<T> await(Duration patience, CancelSignal cancel) {
    awaiting(true, patience, cancel);
    return cancel.requested() ? Optional.empty() : Optional.ofNullable(there);
  }

  /// The same, and takes it away: a code is read once.
  synchronized Optional<T> take(Duration patience, CancelSignal cancel) {
    Optional<T> found = await(patience, cancel);
    found.ifPresent(_ -> clear());
    return found;
  }

  /// Blocks up to `patience`; false where it lies there still.
  synchronized boolean awaitEmpty(Duration patience, CancelSignal cancel) {
    awaiting(false, patience, cancel);
    return there == null;
  }

  private synchronized void awaiting(boolean present, Duration patience, CancelSignal cancel) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while ((there != null) != present && !cancel.requested() && System.nanoTime() - end < 0) {
        wait(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      cancel.request();
      Thread.currentThread().interrupt();
    }
  }
}
