package org.hallkiosk.hardware.simulator.line;

import java.io.InterruptedIOException;
import org.hallkiosk.hardware.transport.Ticker;

/// The clock of a memory line, and the lock under which its two ends wait for each other. Real time
/// waits; a test's virtual time jumps as soon as both ends wait.
public interface LineTime extends Ticker {

  void lock();

  void unlock();

  /// With the lock held: waits until [#changed], or until the moment on this clock. May return
  /// early.
  void await(long nanos) throws InterruptedIOException;

  /// With the lock held: wakes whoever waits.
  void changed();
}
