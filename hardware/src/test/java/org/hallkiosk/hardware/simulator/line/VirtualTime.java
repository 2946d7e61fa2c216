package org.hallkiosk.hardware.simulator.line;

import java.io.InterruptedIOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A clock that stands still while anybody works, and jumps to the next moment as soon as all
/// parties wait on the line. So hours pass at once, and no load on the machine changes an outcome.
public final class VirtualTime implements LineTime {

  private int parties;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long now = 1;
  private long nextMoment = Long.MAX_VALUE;
  private int waiting;
  private long round;

  /// @param parties how many threads wait on the line: 2 for a driver and a device
  public VirtualTime(int parties) {
    this.parties = parties;
  }

  @Override
  public long nanos() {
    lock.lock();
    try {
      return now;
    } finally {
      lock.unlock();
    }
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
  public void await(long nanos) throws InterruptedIOException {
    long joined = round;
    waiting++;
    nextMoment = Math.min(nextMoment, nanos);
    if (waiting >= parties) {
      now = Math.max(now, nextMoment);
      changed();
      return;
    }
    try {
      while (round == joined) {
        changed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting on the line");
    }
  }

  /// One of the parties will wait no more, such as a device whose wire was pulled: time must not
  /// stand still for it.
  public void leave() {
    lock.lock();
    try {
      parties--;
      if (waiting > 0 && waiting >= parties) {
        now = Math.max(now, nextMoment);
        changed();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void changed() {
    round++;
    waiting = 0;
    nextMoment = Long.MAX_VALUE;
    changed.signalAll();
  }
}
