package org.hallkiosk.hardware.transport.serial;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waiting for a thread to leave a port that was closed under it.
final class ThreadEnd {

  private static final Logger LOG = LoggerFactory.getLogger(ThreadEnd.class);
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private ThreadEnd() {}

  static void await(Thread thread) {
    try {
      if (!thread.join(PATIENCE)) {
        LOG.warn("{} is still in its native call after the port was closed", thread.getName());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
