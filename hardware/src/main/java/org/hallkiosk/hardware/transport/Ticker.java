package org.hallkiosk.hardware.transport;

/// The monotonic clock that deadlines run on.
@FunctionalInterface
public interface Ticker {

  Ticker SYSTEM = System::nanoTime;

  /// Nanoseconds since an arbitrary moment; only differences mean anything.
  long nanos();
}
