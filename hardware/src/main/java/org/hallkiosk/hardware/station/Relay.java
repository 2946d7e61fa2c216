package org.hallkiosk.hardware.station;

/// Carries words of progress from the device's thread to the thread that called. What a driver says
/// after its call was abandoned is dropped.
@FunctionalInterface
interface Relay {
  /// Never blocks. `word` runs on the caller's thread, in the order of telling, before the call
  /// returns.
  void tell(Runnable word);
}
