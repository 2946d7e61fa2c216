package org.hallkiosk.hardware.simulator.line;

import org.hallkiosk.hardware.transport.ByteLink;

/// A simulated device at the far end of a wire.
@FunctionalInterface
public interface FarEnd {

  /// Speaks the device's protocol until the wire is closed or unplugged. Blocks that long.
  void serve(ByteLink wire);

  /// The same, on a thread of its own.
  default Thread start(String threadName, ByteLink wire) {
    return Thread.ofVirtual().name(threadName).start(() -> serve(wire));
  }
}
