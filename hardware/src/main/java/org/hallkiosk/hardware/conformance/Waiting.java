package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;

/// The operation of a kind that waits for a citizen, told in words that all kinds share.
@FunctionalInterface
public interface Waiting<D extends Device> {
  /// Blocks like the operation itself.
  Ended wait(D device, Duration patience, CancelSignal cancel);

  /// How a wait ended.
  sealed interface Ended {
    /// Somebody came, although nobody should have.
    record Done() implements Ended {}

    record TimedOut() implements Ended {}

    record Cancelled() implements Ended {}

    record Failed(Fault fault) implements Ended {}
  }
}
