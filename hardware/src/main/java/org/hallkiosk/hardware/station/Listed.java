package org.hallkiosk.hardware.station;

import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;

/// What the device list says of one kind.
sealed interface Listed<D extends Device> {
  /// @param maker makes a driver, as often as one must be replaced
  record Found<D extends Device>(Supplier<D> maker) implements Listed<D> {}

  /// @param why one sentence
  record Missing<D extends Device>(String why) implements Listed<D> {}
}
