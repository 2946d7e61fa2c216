package org.hallkiosk.hardware.device;

import org.hallkiosk.hardware.image.Frame;

/// What came of waiting for a finger.
public sealed interface FingerprintCapture {
  /// @param image grey values of the ridges
  /// @param template the module's own features, opaque
  record Captured(Frame image, byte[] template) implements FingerprintCapture {
    @Override
    public String toString() {
      return "Captured[redacted]";
    }
  }

  record NoFinger() implements FingerprintCapture {}

  /// A finger was there, but its picture is of no use: dry, wet, moved, off centre.
  record Poor(String detail) implements FingerprintCapture {}

  record Cancelled() implements FingerprintCapture {}

  record Failed(Fault fault) implements FingerprintCapture {}
}
