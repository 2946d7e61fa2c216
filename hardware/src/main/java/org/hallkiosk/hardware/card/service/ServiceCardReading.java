package org.hallkiosk.hardware.card.service;

import org.hallkiosk.hardware.device.Fault;

/// What came of asking a service card for something.
///
/// @param <T> what was asked for
public sealed interface ServiceCardReading<T> {
  record Read<T>(T found) implements ServiceCardReading<T> {}

  /// A chip card, but no service card.
  record NotSuchCard<T>() implements ServiceCardReading<T> {}

  /// It is one, but does not give what it must.
  ///
  /// @param detail one sentence for the technician
  record Unreadable<T>(String detail) implements ServiceCardReading<T> {}

  record Removed<T>() implements ServiceCardReading<T> {}

  record Failed<T>(Fault fault) implements ServiceCardReading<T> {}
}
