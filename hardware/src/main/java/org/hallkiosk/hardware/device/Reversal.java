package org.hallkiosk.hardware.device;

/// What came of taking a payment back.
public sealed interface Reversal {
  record Reversed() implements Reversal {}

  /// There was nothing to take back.
  record NothingPaid() implements Reversal {}

  /// The bank refuses: staff must act.
  record Refused(String code) implements Reversal {}

  /// It may have been taken back: query.
  record Unknown(Fault fault) implements Reversal {}
}
