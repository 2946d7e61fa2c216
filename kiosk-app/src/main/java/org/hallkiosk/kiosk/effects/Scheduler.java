package org.hallkiosk.kiosk.effects;

import java.time.Duration;

/// Where effects run: threads in the terminal, a virtual clock in the simulated year.
public interface Scheduler extends AutoCloseable {

  /// Runs the work after everything that was put on the same lane before. Never blocks.
  void onLane(Lane lane, Runnable work);

  /// Runs the work after a while, unless it is called off. Never blocks; the work must not either.
  Pending after(Duration delay, Runnable work);

  /// Ends waiting work by interrupt; idempotent.
  @Override
  void close();

  /// Work that waits for its time.
  interface Pending {

    /// Idempotent; too late is no error.
    void callOff();
  }
}
