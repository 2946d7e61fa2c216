package org.hallkiosk.hardware.driver.mouth;

import java.io.InterruptedIOException;
import java.time.Duration;
import org.hallkiosk.hardware.simulator.line.LineTime;

/// Pauses on a line's clock.
final class MouthTime {
  private MouthTime() {}

  static void pause(LineTime time, Duration pause) throws InterruptedException {
    time.lock();
    try {
      long end = time.nanos() + pause.toNanos();
      while (time.nanos() < end) {
        time.await(end);
      }
    } catch (InterruptedIOException e) {
      throw new InterruptedException(e.getMessage());
    } finally {
      time.unlock();
    }
  }
}
