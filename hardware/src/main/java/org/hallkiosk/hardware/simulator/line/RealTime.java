package org.hallkiosk.hardware.simulator.line;

import java.io.InterruptedIOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The machine's monotonic clock.
public final class RealTime implements LineTime {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public void lock() {
    lock.lock();
  }

  @Override
  public void unlock() {
    lock.unlock();
  }

  /// Callers loop: see [LineTime#await].
  @SuppressWarnings("WaitNotInLoop")
  @Override
  public void await(long nanos) throws InterruptedIOException {
    try {
      long left = changed.awaitNanos(nanos - nanos());
      if (left > 0) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting on the line");
    }
  }

  @Override
  public void changed() {
    changed.signalAll();
  }
}
