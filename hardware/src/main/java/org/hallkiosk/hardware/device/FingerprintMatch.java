package org.hallkiosk.hardware.device;

/// What came of comparing fingers.
public sealed interface FingerprintMatch {
  /// @param score 0..1 of this matcher; how much is enough is a policy
  record Compared(double score) implements FingerprintMatch {}

  /// One of the two cannot be compared.
  record NotComparable(String detail) implements FingerprintMatch {}
}
