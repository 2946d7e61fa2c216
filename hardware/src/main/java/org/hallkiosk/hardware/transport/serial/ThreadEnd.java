package org.hallkiosk.hardware.transport.serial;

import java.time.Duration;

/// Waiting for a thread to leave the port.
final class ThreadEnd {

  private ThreadEnd() {}

  static void await(Thread thread, Duration patience) {
    try {
      if (thread.join(patience)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
