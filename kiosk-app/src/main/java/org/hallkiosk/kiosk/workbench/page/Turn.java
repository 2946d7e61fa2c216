package org.hallkiosk.kiosk.workbench.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// One call into the terminal at a time. A call that does not come back is noticed: those behind it
/// give up after the patience, and the turn is overdue until it does come back. A monotonic clock
/// measures.
final class Turn {

  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock(true);
  private volatile Optional<Long> sinceNanos = Optional.empty();

  Turn(Duration patience) {
    this.patience = patience;
  }

  /// Blocks for the patience at most, and then for as long as the call takes.
  Answer take(Supplier<Answer> call) throws InterruptedException {
    if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return Answer.noAnswerFromTerminal();
    }
    try {
      sinceNanos = Optional.of(System.nanoTime());
      return call.get();
    } finally {
      sinceNanos = Optional.empty();
      lock.unlock();
    }
  }

  boolean isOverdue() {
    return sinceNanos.filter(since -> System.nanoTime() - since > patience.toNanos()).isPresent();
  }
}
