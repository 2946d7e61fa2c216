package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;

/// The times of the line.
///
/// @param answer how long one answer may take, from the request's last byte to the answer's last
/// @param silence before each request: 3.5 characters, 4 ms at 9600 baud (Modbus over serial line
///   1.02, 2.5.1.1)
/// @param gap a pause within an answer after which the rest is not waited for; longer than the 3.5
///   characters of the standard, because USB adapters deliver in portions of up to 16 ms
/// @param poll how often inputs are looked at
public record ModbusTimings(Duration answer, Duration silence, Duration gap, Duration poll) {
  public static final ModbusTimings USUAL =
      new ModbusTimings(
          Duration.ofMillis(300),
          Duration.ofMillis(4),
          Duration.ofMillis(60),
          Duration.ofMillis(50));
}
