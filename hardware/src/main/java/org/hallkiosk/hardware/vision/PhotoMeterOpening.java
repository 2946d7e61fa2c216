package org.hallkiosk.hardware.vision;

/// What came of looking for the trained face descriptions.
public sealed interface PhotoMeterOpening {

  record Ready(PhotoMeter meter) implements PhotoMeterOpening {}

  /// @param sentence what is missing, where, and what to do
  record Missing(String sentence) implements PhotoMeterOpening {}
}
