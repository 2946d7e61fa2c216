package org.hallkiosk.hardware.station;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;

/// One model of a kind that the device list may name.
///
/// @param name such as `sam`
/// @param options that it knows; empty where the driver's own settings look at them
record Model<D extends Device>(String name, Optional<Set<String>> options, Making<D> making) {
  static <D extends Device> Model<D> knowing(String name, Set<String> options, Making<D> making) {
    return new Model<>(name, Optional.of(options), making);
  }

  /// One whose driver says itself which options it knows, as an `IllegalArgumentException` in one
  /// sentence.
  static <D extends Device> Model<D> asking(String name, Making<D> making) {
    return new Model<>(name, Optional.empty(), making);
  }

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
