package org.hallkiosk.hardware.device;

/// What came of waiting for a sensor.
public sealed interface SensorChange {
  record Changed(Sensor sensor, boolean on) implements SensorChange {}

  /// Nothing changed in time.
  record Unchanged() implements SensorChange {}

  record Cancelled() implements SensorChange {}

  record Failed(Fault fault) implements SensorChange {}
}
