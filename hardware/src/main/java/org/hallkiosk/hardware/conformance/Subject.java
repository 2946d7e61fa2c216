package org.hallkiosk.hardware.conformance;

import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.Device;

/// What the checks of one kind are run against: a way to make drivers of one and the same device,
/// and hands that act for the world.
///
/// @param name for the report, such as `sam on a memory line`
/// @param maker a fresh driver, whose predecessor was closed; opens nothing yet
/// @param waiting the operation of this kind that waits for a citizen, with nobody there; empty for
///   kinds that wait for nobody
/// @param hands what can be done to the device here
/// @param reopenings how often it is opened and closed when looking for leaks: 1,000 in memory, 20
///   on real parts
public record Subject<D extends Device>(
    String name,
    Supplier<? extends D> maker,
    Optional<Waiting<D>> waiting,
    Hands hands,
    int reopenings) {
  public D open() {
    return maker.get();
  }
}
