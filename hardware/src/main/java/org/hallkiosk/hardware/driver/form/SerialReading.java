package org.hallkiosk.hardware.driver.form;

/// What came of reading the number on a form.
public sealed interface SerialReading {
  record Read(String serial) implements SerialReading {}

  /// @param why one sentence for the technician
  record Unreadable(String why) implements SerialReading {}
}
