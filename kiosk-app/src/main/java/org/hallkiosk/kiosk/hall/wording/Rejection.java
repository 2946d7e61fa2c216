package org.hallkiosk.kiosk.hall.wording;

/// Why the hall does not take a request as this terminal's.
public enum Rejection {
  /// The terminal's clock and the hall's are more than five minutes apart.
  CLOCK_SKEW,
  SIGNATURE_INVALID,
  /// The nonce has arrived before. Tells nothing about what became of its first bearer.
  NONCE_REPLAYED
}
