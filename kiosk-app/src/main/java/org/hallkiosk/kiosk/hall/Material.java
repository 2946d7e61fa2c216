package org.hallkiosk.kiosk.hall;

/// A material on its way to the hall.
///
/// @param sha256 of the bytes, lower-case hexadecimal
/// @param mediaType `application/pdf`, `image/jpeg` or `image/svg+xml`
/// @param bytes exact, shared
public record Material(String sha256, String mediaType, byte[] bytes) {

  @Override
  public String toString() {
    return "Material[" + bytes.length + " bytes]";
  }
}
