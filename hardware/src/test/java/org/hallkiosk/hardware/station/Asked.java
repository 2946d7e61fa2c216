package org.hallkiosk.hardware.station;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A caller of the station on a thread of its own.
final class Asked<R> {
  private final AtomicReference<R> answer = new AtomicReference<>();
  private final Thread thread;

  private Asked(Supplier<R> question) {
    thread = Thread.ofPlatform().daemon().name("caller").start(() -> answer.set(question.get()));
  }

  static <R> Asked<R> of(Supplier<R> question) {
    return new Asked<>(question);
  }

  Thread thread() {
    return thread;
  }

  R answer() throws InterruptedException {
    thread.join(60_000);
    assertTrue(!thread.isAlive(), "the caller hangs");
    return answer.get();
  }

  /// The answer to a call that hangs, after as much time as the caller is willing to wait.
  R answerInTime(SteppedClock clock) throws InterruptedException {
    clock.passUntilEnded(thread);
    return answer();
  }
}
