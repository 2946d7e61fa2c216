package org.hallkiosk.hardware.image;

/// One uncompressed picture, as a camera shows it.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb row by row, `0xAARRGGBB`, `width * height` of them; the array is shared, not copied:
///   whoever receives a frame leaves it as it is
public record Frame(int width, int height, int[] argb) {

  public Frame {
    if (width <= 0 || height <= 0 || argb.length != Math.multiplyExact(width, height)) {
      throw new IllegalArgumentException(
          "a frame of " + width + "x" + height + " cannot have " + argb.length + " pixels");
    }
  }
}
