package org.hallkiosk.hardware.image;

/// A compressed picture: exact bytes and what they are.
///
/// @param mediaType such as `image/jpeg`
/// @param bytes shared, not copied: whoever receives a picture leaves it as it is
public record Picture(String mediaType, byte[] bytes) {

  public static final String JPEG = "image/jpeg";

  @Override
  public String toString() {
    return "Picture[" + mediaType + ", " + bytes.length + " bytes]";
  }
}
