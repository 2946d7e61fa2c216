package org.hallkiosk.hardware.device;

/// What is known of the power.
public sealed interface PowerReading {
  record Known(PowerState state) implements PowerReading {}

  record Unchanged() implements PowerReading {}

  record Cancelled() implements PowerReading {}

  record Failed(Fault fault) implements PowerReading {}
}
