package org.hallkiosk.hardware.device;

/// Where a supply stands against its thresholds.
public enum SupplyLevel {
  ENOUGH,
  /// Below the low threshold; a waste box: nearly full.
  LOW,
  /// Used up; a waste box: full.
  SPENT,
  /// The printer does not say.
  UNKNOWN
}
