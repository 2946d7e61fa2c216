package org.hallkiosk.kiosk.hall.http;

/// Why the hall does not take a request as this terminal's.
enum Rejection {
  /// The terminal's clock and the hall's are more than five minutes apart.
  CLOCK_SKEW,
  SIGNATURE_INVALID,
  /// The nonce has arrived before. Tells nothing about what became of its first bearer.
  NONCE_REPLAYED
}
