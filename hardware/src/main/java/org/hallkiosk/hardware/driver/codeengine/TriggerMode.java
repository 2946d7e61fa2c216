package org.hallkiosk.hardware.driver.codeengine;

/// When an engine looks for codes.
public enum TriggerMode {
  /// Only while a scan is under way: light and beam are off otherwise.
  TRIGGER,
  /// Whenever something moves before it; what nobody waits for is thrown away.
  SENSE
}
