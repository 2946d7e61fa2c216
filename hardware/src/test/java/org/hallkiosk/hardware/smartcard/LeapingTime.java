package org.hallkiosk.hardware.smartcard;

import java.util.concurrent.locks.ReentrantLock;
import org.hallkiosk.hardware.simulator.line.LineTime;

/// A clock for one thread: whoever waits finds himself at the end of the wait.
final class LeapingTime implements LineTime {
  private final ReentrantLock lock = new ReentrantLock();
  private long now;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void lock() {
    lock.lock();
  }

  @Override
  public void unlock() {
    lock.unlock();
  }

  @Override
  public void await(long nanos) {
    now = Math.max(now, nanos);
  }

  @Override
  public void changed() {}
}
