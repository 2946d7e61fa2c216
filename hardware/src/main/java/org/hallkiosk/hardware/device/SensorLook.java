package org.hallkiosk.hardware.device;

/// What came of looking at a sensor once.
public sealed interface SensorLook {
  record Felt(boolean on) implements SensorLook {}

  /// The cabinet has no such sensor: the device list does not name it.
  record NotWired(String name) implements SensorLook {}

  record Failed(Fault fault) implements SensorLook {}
}
