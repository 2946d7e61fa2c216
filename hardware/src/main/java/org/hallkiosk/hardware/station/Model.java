package org.hallkiosk.hardware.station;

import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;

/// One model of a kind that the device list may name.
///
/// @param name such as `sam`
/// @param options that it knows
record Model<D extends Device>(String name, Set<String> options, Making<D> making) {
  /// How its driver is made.
  @FunctionalInterface
  interface Making<D extends Device> {
    /// Looks at the entry and opens nothing.
    ///
    /// @return makes a driver, as often as one must be replaced
    /// @throws WrongEntryException when address or options cannot be
    Supplier<D> of(Fitting fitting) throws WrongEntryException;
  }
}
