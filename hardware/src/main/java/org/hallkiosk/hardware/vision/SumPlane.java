package org.hallkiosk.hardware.vision;

/// Running sums of brightness: the mean of any upright box costs four look-ups.
final class SumPlane {

  private final int width;
  private final int height;
  private final int stride;
  private final int[] sums;

  SumPlane(GreyPlane plane) {
    width = plane.width();
    height = plane.height();
    stride = width + 1;
    sums = new int[stride * (height + 1)];
    byte[] luma = plane.luma();
    for (int y = 0; y < height; y++) {
      int row = 0;
      int above = y * stride + 1;
      for (int x = 0; x < width; x++) {
        row += luma[y * width + x] & 0xFF;
        sums[above + stride + x] = sums[above + x] + row;
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// The mean brightness of the pixels within `reach` of a point, cut at the border.
  ///
  /// @return 0 to 255
  float mean(double x, double y, double reach) {
    int left = clamp((int) (x - reach + 0.5), width - 1);
    int top = clamp((int) (y - reach + 0.5), height - 1);
    int right = Math.max(left + 1, Math.min(width, (int) (x + reach + 0.5)));
    int bottom = Math.max(top + 1, Math.min(height, (int) (y + reach + 0.5)));
    int upper = top * stride;
    int lower = bottom * stride;
    int sum = sums[lower + right] - sums[lower + left] - sums[upper + right] + sums[upper + left];
    return (float) sum / ((right - left) * (bottom - top));
  }

  private static int clamp(int value, int most) {
    return Math.max(0, Math.min(value, most));
  }

  /// Dark where a pixel is darker than the `2 * reach + 1` pixels around it by more than `margin`.
  DarkPlane darkerThanAround(GreyPlane plane, int reach, int margin) {
    byte[] dark = new byte[width * height];
    byte[] luma = plane.luma();
    for (int y = 0; y < height; y++) {
      int upper = Math.max(0, y - reach) * stride;
      int lower = Math.min(height, y + reach + 1) * stride;
      int rows = (lower - upper) / stride;
      int inner = Math.min(reach, width);
      int outer = Math.max(inner, width - reach - 1);
      for (int x = 0; x < inner; x++) {
        dark[y * width + x] = darker(luma[y * width + x], margin, x, reach, upper, lower);
      }
      for (int x = inner; x < outer; x++) {
        int left = x - reach;
        int right = x + reach + 1;
        int sum =
            sums[lower + right] - sums[lower + left] - sums[upper + right] + sums[upper + left];
        int here = (luma[y * width + x] & 0xFF) + margin;
        dark[y * width + x] = (byte) ((here * (right - left) * rows - sum) >>> 31);
      }
      for (int x = outer; x < width; x++) {
        dark[y * width + x] = darker(luma[y * width + x], margin, x, reach, upper, lower);
      }
    }
    return new DarkPlane(width, height, dark);
  }

  /// Where the pixels around are cut at the left or right border.
  private byte darker(byte luma, int margin, int x, int reach, int upper, int lower) {
    int left = Math.max(0, x - reach);
    int right = Math.min(width, x + reach + 1);
    int sum = sums[lower + right] - sums[lower + left] - sums[upper + right] + sums[upper + left];
    int here = (luma & 0xFF) + margin;
    return (byte) (here * (right - left) * ((lower - upper) / stride) < sum ? 1 : 0);
  }
}
