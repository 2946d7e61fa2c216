package org.hallkiosk.hardware.card.passport;

/// The holder's picture as the chip stores it, not decoded.
public record FaceImage(Format format, byte[] bytes) {
  /// How it is encoded (ISO/IEC 19794-5).
  public enum Format {
    JPEG,
    JPEG_2000
  }

  @Override
  public String toString() {
    return "FaceImage[%s, %d bytes]".formatted(format, bytes.length);
  }
}
