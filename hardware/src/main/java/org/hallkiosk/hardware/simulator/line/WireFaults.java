package org.hallkiosk.hardware.simulator.line;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The faults that wait for their moment on one line. From any thread; outlives the link.
public final class WireFaults {

  private final Queue<WireFault> waiting = new ConcurrentLinkedQueue<>();
  private volatile boolean stalled;

  /// Happens to the next message of the device that no earlier fault has taken.
  public void add(WireFault fault) {
    waiting.add(fault);
  }

  /// Whether the device takes no bytes: the host's writes run out of patience.
  public void stall(boolean on) {
    stalled = on;
  }

  public void clear() {
    waiting.clear();
    stalled = false;
  }

  Optional<WireFault> next() {
    return Optional.ofNullable(waiting.poll());
  }

  boolean stalled() {
    return stalled;
  }
}
