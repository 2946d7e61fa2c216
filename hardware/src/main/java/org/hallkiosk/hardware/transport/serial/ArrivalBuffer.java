package org.hallkiosk.hardware.transport.serial;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Bytes that came in and were not read yet. One thread puts, one takes, any thread ends. A full
/// buffer holds the putting thread, so a babbling device fills the kernel's buffer and not memory.
final class ArrivalBuffer {

  private static final int CAPACITY = 16 * 1024;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final byte[] ring = new byte[CAPACITY];
  private int first;
  private int count;
  private Optional<String> end = Optional.empty();

  /// Waits for room. Bytes that come after the end are dropped.
  void put(byte[] bytes, int length) {
    lock.lock();
    try {
      for (int i = 0; i < length && hasRoom(); i++) {
        ring[(first + count) % CAPACITY] = bytes[i];
        count++;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean hasRoom() {
    while (count == CAPACITY && end.isEmpty()) {
      changed.signalAll();
      changed.awaitUninterruptibly();
    }
    return end.isEmpty();
  }

  /// @return how many bytes were put at the start of `into`; 0 when none came within `patience`
  /// @throws IOException after the end, once what had arrived before is taken
  int take(byte[] into, Duration patience) throws IOException {
    lock.lock();
    try {
      awaitBytes(TimeUnit.NANOSECONDS.convert(patience));
      if (count == 0 && end.isPresent()) {
        throw new IOException(end.get());
      }
      return remove(into);
    } finally {
      lock.unlock();
    }
  }

  private void awaitBytes(long nanos) throws InterruptedIOException {
    long left = nanos;
    try {
      while (count == 0 && end.isEmpty() && left > 0) {
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for bytes");
    }
  }

  private int remove(byte[] into) {
    int taken = Math.min(into.length, count);
    for (int i = 0; i < taken; i++) {
      into[i] = ring[(first + i) % CAPACITY];
    }
    first = (first + taken) % CAPACITY;
    count -= taken;
    changed.signalAll();
    return taken;
  }

  /// The first reason stands.
  void end(String reason) {
    lock.lock();
    try {
      end = end.or(() -> Optional.of(reason));
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean ended() {
    lock.lock();
    try {
      return end.isPresent();
    } finally {
      lock.unlock();
    }
  }
}
