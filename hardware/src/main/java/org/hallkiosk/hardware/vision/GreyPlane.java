package org.hallkiosk.hardware.vision;

import org.hallkiosk.hardware.image.Frame;

/// Brightness only, one unsigned byte a pixel, row by row. Whoever holds a plane leaves its bytes
/// as they are, except the one who made it.
record GreyPlane(int width, int height, byte[] luma) {

  static GreyPlane of(Frame frame) {
    int[] argb = frame.argb();
    byte[] luma = new byte[argb.length];
    for (int i = 0; i < argb.length; i++) {
      luma[i] = (byte) brightness(argb[i]);
    }
    return new GreyPlane(frame.width(), frame.height(), luma);
  }

  /// Green counts twice: close enough to the eye, and no multiplication.
  private static int brightness(int argb) {
    return ((argb >> 16 & 0xFF) + (argb >> 7 & 0x1FE) + (argb & 0xFF)) >> 2;
  }

  int at(int x, int y) {
    return luma[y * width + x] & 0xFF;
  }

  /// The mean of each two by two pixels; a last odd row or column is left out.
  GreyPlane halved() {
    int halfWidth = width / 2;
    int halfHeight = height / 2;
    byte[] half = new byte[halfWidth * halfHeight];
    for (int y = 0; y < halfHeight; y++) {
      int upper = 2 * y * width;
      int into = y * halfWidth;
      for (int x = 0; x < halfWidth; x++, upper += 2) {
        half[into + x] = (byte) meanOfFour(upper);
      }
    }
    return new GreyPlane(halfWidth, halfHeight, half);
  }

  private int meanOfFour(int upper) {
    int lower = upper + width;
    return ((luma[upper] & 0xFF)
            + (luma[upper + 1] & 0xFF)
            + (luma[lower] & 0xFF)
            + (luma[lower + 1] & 0xFF)
            + 2)
        >> 2;
  }

  GreyPlane inverted() {
    byte[] turned = new byte[luma.length];
    for (int i = 0; i < luma.length; i++) {
      turned[i] = (byte) ~luma[i];
    }
    return new GreyPlane(width, height, turned);
  }
}
