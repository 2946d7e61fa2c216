package org.hallkiosk.kiosk.hall;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A material on its way to the hall.
///
/// @param sha256 of the bytes, lower-case hexadecimal
/// @param mediaType `application/pdf`, `image/jpeg` or `image/svg+xml`
/// @param bytes exact, shared
public record Material(String sha256, String mediaType, byte[] bytes) {

  /// The hall takes no larger one.
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  /// With the hash that the bytes have.
  public static Material of(String mediaType, byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Material(HexFormat.of().formatHex(hash), mediaType, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "Material[" + bytes.length + " bytes]";
  }
}
