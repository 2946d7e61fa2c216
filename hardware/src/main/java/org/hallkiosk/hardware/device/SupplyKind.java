package org.hallkiosk.hardware.device;

/// What is used up, or fills.
public enum SupplyKind {
  TONER,
  /// Fills instead of emptying: its percentage rises.
  WASTE_TONER,
  /// Drum, fuser, transfer belt.
  WEAR_PART,
  PAPER
}
