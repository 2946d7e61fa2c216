package org.hallkiosk.hardware.device;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// How a UPS says it is (Network UPS Tools, variables `ups.status`, `battery.*`, `ups.load`).
///
/// @param onMains false while it runs on its battery
/// @param batteryLow the battery ends soon: finish and shut down
/// @param replaceBattery the battery must be replaced
/// @param overloaded more hangs on it than it can carry
/// @param chargePercent 0..100 where the UPS says so
/// @param runtime how long the battery lasts, where the UPS says so
/// @param loadPercent of its rated power, where the UPS says so
public record PowerState(
    boolean onMains,
    boolean batteryLow,
    boolean replaceBattery,
    boolean overloaded,
    OptionalInt chargePercent,
    Optional<Duration> runtime,
    OptionalInt loadPercent) {}
