package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// A clock that stands still until a test moves it, and wakes whoever dozes by it.
final class SteppedClock implements StationClock {
  private static final Duration HANG = Duration.ofSeconds(60);

  private final Map<Thread, Long> dozing = new HashMap<>();
  private long now;

  @Override
  public synchronized long nanos() {
    return now;
  }

  @Override
  public void dozeUntil(long nanos) {
    synchronized (this) {
      if (now - nanos >= 0) {
        return;
      }
      dozing.put(Thread.currentThread(), nanos);
      notifyAll();
    }
    LockSupport.park(this);
    synchronized (this) {
      dozing.remove(Thread.currentThread());
    }
  }

  synchronized void pass(Duration time) {
    moveTo(now + time.toNanos());
  }

  synchronized void moveTo(long nanos) {
    now = Math.max(now, nanos);
    dozing.forEach(this::wakeIfDue);
    dozing.values().removeIf(until -> now - until >= 0);
  }

  private void wakeIfDue(Thread thread, long until) {
    if (now - until >= 0) {
      LockSupport.unpark(thread);
    }
  }

  /// Waits until a thread dozes, and lets the time pass until the first one wants to wake.
  synchronized void passToNext() throws InterruptedException {
    long guard = System.nanoTime() + HANG.toNanos();
    while (dozing.isEmpty()) {
      wait(1_000);
      if (System.nanoTime() - guard > 0) {
        throw new AssertionError("nobody waits by this clock");
      }
    }
    moveTo(dozing.values().stream().mapToLong(Long::longValue).min().orElse(now));
  }

  /// Until a thread has ended that waits for nothing but this clock.
  void passUntilEnded(Thread thread) throws InterruptedException {
    while (thread.isAlive()) {
      synchronized (this) {
        if (dozing.containsKey(thread)) {
          moveTo(dozing.get(thread));
        } else {
          wait(1);
        }
      }
    }
  }
}
