package org.hallkiosk.hardware.device;

/// Compares a finger with the template on an ID card (GA/T 1012): such matchers are licensed
/// libraries, so this is a port.
public interface FingerprintMatcher {
  /// Blocks up to 1 s.
  ///
  /// @param cardTemplate 512 bytes of the card's fingerprint block
  FingerprintMatch match(FingerprintCapture.Captured finger, byte[] cardTemplate);
}
