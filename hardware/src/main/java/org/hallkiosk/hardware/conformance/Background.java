package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// One call on a thread of its own, so that a check survives a driver that never returns.
public final class Background<T> {
  private final Thread thread;
  private final AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());

  private Background(Supplier<T> call) {
    thread =
        Thread.ofPlatform()
            .daemon()
            .name("conformance")
            .start(() -> result.set(Optional.of(call.get())));
  }

  public static <T> Background<T> of(Supplier<T> call) {
    return new Background<>(call);
  }

  /// Empty when the call did not come back in time, or threw; its thread is then left alone.
  public Optional<T> result(Duration hang) throws InterruptedException {
    thread.join(hang);
    return result.get();
  }

  /// Until the call's thread waits for something, or has ended.
  public void awaitWaiting(Duration hang) throws InterruptedException {
    Patience.until(hang, () -> resting(thread.getState()));
  }

  private static boolean resting(Thread.State state) {
    return switch (state) {
      case WAITING, TIMED_WAITING, BLOCKED, TERMINATED -> true;
      case NEW, RUNNABLE -> false;
    };
  }
}
