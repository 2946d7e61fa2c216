package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Device;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.Health;

/// One call into a driver, and what is said where it brings no answer.
///
/// @param name for sentences, such as `print`
/// @param leash how long it may take
/// @param body the call itself, on the device's thread
/// @param after how the device is after it, on the device's thread
/// @param refused the answer when the call never reached the driver
/// @param lost the answer when it did and nobody knows what came of it: never "not done" where
///   something may have been done
/// @param asks whether it asks the device how it is
/// @param late takes what came back after the call was abandoned, on the device's thread
record Operation<D extends Device, R>(
    String name,
    Leash leash,
    BiFunction<D, Relay, R> body,
    BiFunction<D, R, Health> after,
    boolean asks,
    Function<Fault, R> refused,
    Function<Fault, R> lost,
    Consumer<R> late) {

  static <D extends Device, R> Operation<D, R> of(
      String name, Duration limit, Function<D, R> body, Function<Fault, R> failed) {
    return telling(name, limit, (driver, relay) -> body.apply(driver), failed);
  }

  /// One that tells its progress.
  static <D extends Device, R> Operation<D, R> telling(
      String name, Duration limit, BiFunction<D, Relay, R> body, Function<Fault, R> failed) {
    return new Operation<>(
        name,
        Leash.of(limit),
        body,
        (driver, result) -> driver.health(),
        false,
        failed,
        failed,
        result -> {});
  }

  /// @param windDown how long the driver may take to answer after it was cancelled
  Operation<D, R> cancelledBy(CancelSignal cancel, Duration windDown) {
    return new Operation<>(
        name, new Leash(leash.limit(), cancel, windDown), body, after, asks, refused, lost, late);
  }

  Operation<D, R> orLost(Function<Fault, R> unknown) {
    return new Operation<>(name, leash, body, after, asks, refused, unknown, late);
  }

  Operation<D, R> tellingHealth(Function<R, Health> result) {
    return new Operation<>(
        name, leash, body, (driver, seen) -> result.apply(seen), true, refused, lost, late);
  }

  Operation<D, R> comingLate(Consumer<R> drop) {
    return new Operation<>(name, leash, body, after, asks, refused, lost, drop);
  }
}
