package org.hallkiosk.kiosk.catalog;

/// When the result comes.
public sealed interface Promise {

  /// At once (即办件).
  record Immediate() implements Promise {}

  /// Within so many working days of the region's calendar, which the hall keeps (承诺件).
  record WorkingDays(int days) implements Promise {}
}
