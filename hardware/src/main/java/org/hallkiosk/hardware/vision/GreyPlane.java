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

  /// A part of a frame made smaller by a whole number, from the pixels on the diagonal of each
  /// square.
  ///
  /// @param box within the frame, and at least `scale` wide and high
  static GreyPlane of(Frame frame, Box box, int scale) {
    GreyPlane plane = new GreyPlane(box.width() / scale, box.height() / scale);
    for (int y = 0; y < plane.height; y++) {
      int from = (box.y() + y * scale) * frame.width() + box.x();
      if (scale == 2) {
        plane.rowOfPairs(y, frame.argb(), from, frame.width() + 1);
      } else {
        plane.row(y, frame.argb(), from, frame.width() + 1, scale);
      }
    }
    return plane;
  }

  private GreyPlane(int width, int height) {
    this(width, height, new byte[width * height]);
  }

  private void row(int y, int[] argb, int from, int diagonal, int scale) {
    int into = y * width;
    for (int x = 0; x < width; x++) {
      int sum = 0;
      for (int i = 0; i < scale; i++) {
        sum += brightness(argb[from + x * scale + i * diagonal]);
      }
      luma[into + x] = (byte) (sum / scale);
    }
  }

  /// What [#row] does for a scale of 2, five times as fast: every frame of a 720p camera comes
  /// through here.
  private void rowOfPairs(int y, int[] argb, int from, int diagonal) {
    int into = y * width;
    for (int x = 0; x < width; x++) {
      int one = argb[from + 2 * x];
      int other = argb[from + 2 * x + diagonal];
      int redAndBlue = (one & 0xFF00FF) + (other & 0xFF00FF);
      int green = (one >> 8 & 0xFF) + (other >> 8 & 0xFF);
      luma[into + x] = (byte) (((redAndBlue >> 16) + (redAndBlue & 0x1FF) + 2 * green) >> 3);
    }
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

  /// The mean of each pixel and its eight neighbours; the border stays.
  GreyPlane softened() {
    byte[] soft = luma.clone();
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int at = y * width + x;
        int sum = three(at - width) + three(at) + three(at + width);
        soft[at] = (byte) ((sum + 4) / 9);
      }
    }
    return new GreyPlane(width, height, soft);
  }

  private int three(int at) {
    return (luma[at - 1] & 0xFF) + (luma[at] & 0xFF) + (luma[at + 1] & 0xFF);
  }

  /// Twice the size, with straight slopes between the pixels.
  GreyPlane doubled() {
    byte[] twice = new byte[luma.length * 4];
    for (int y = 0; y < height * 2; y++) {
      int near = y / 2;
      int far = Math.max(0, Math.min(height - 1, near + (y % 2 == 0 ? -1 : 1)));
      for (int x = 0; x < width * 2; x++) {
        int column = x / 2;
        int beside = Math.max(0, Math.min(width - 1, column + (x % 2 == 0 ? -1 : 1)));
        int sum = 9 * at(column, near) + 3 * (at(beside, near) + at(column, far)) + at(beside, far);
        twice[y * width * 2 + x] = (byte) ((sum + 8) >> 4);
      }
    }
    return new GreyPlane(width * 2, height * 2, twice);
  }
}
