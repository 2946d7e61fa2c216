package org.hallkiosk.hardware.station;

import java.util.concurrent.locks.LockSupport;
import org.hallkiosk.hardware.transport.Ticker;

/// The clock that devices are supervised on: a ticker that threads can wait by.
public interface StationClock extends Ticker {
  StationClock SYSTEM =
      new StationClock() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void dozeUntil(long nanos) {
          LockSupport.parkNanos(nanos - System.nanoTime());
        }
      };

  /// Parks the calling thread until this clock shows `nanos`, or until somebody unparks or
  /// interrupts it, or for no reason, as [LockSupport#park] does: whoever calls looks again.
  void dozeUntil(long nanos);
}
