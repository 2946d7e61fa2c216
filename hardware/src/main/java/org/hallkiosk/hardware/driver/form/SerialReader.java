package org.hallkiosk.hardware.driver.form;

/// Reads the number on the form that came out last, such as a camera above the mouth.
@FunctionalInterface
public interface SerialReader {
  /// Blocks a few seconds at most.
  SerialReading read();
}
