package org.hallkiosk.hardware.device;

/// Where a scanner takes papers from.
public enum ScanSource {
  /// A camera above a table.
  OVERHEAD,
  FLATBED,
  FEEDER
}
