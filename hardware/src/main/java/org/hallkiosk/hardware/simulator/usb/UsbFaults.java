package org.hallkiosk.hardware.simulator.usb;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The faults that wait for their moment at one device. From any thread; outlives the pipe.
public final class UsbFaults {

  private final Queue<UsbFault> waiting = new ConcurrentLinkedQueue<>();
  private volatile boolean stalled;

  /// Happens to the next packet with a payload that no earlier fault has taken.
  public void add(UsbFault fault) {
    waiting.add(fault);
  }

  /// Whether the device takes no packets: the host's patience runs out.
  public void stall(boolean on) {
    stalled = on;
  }

  public void clear() {
    waiting.clear();
    stalled = false;
  }

  Optional<UsbFault> next() {
    return Optional.ofNullable(waiting.poll());
  }

  boolean stalled() {
    return stalled;
  }
}
