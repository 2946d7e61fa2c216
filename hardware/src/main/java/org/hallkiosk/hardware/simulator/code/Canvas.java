package org.hallkiosk.hardware.simulator.code;

import java.util.SplittableRandom;
import org.hallkiosk.hardware.image.Frame;

/// Brightness as a camera gathers it, before it becomes bytes: 0 is black, 255 white.
final class Canvas {

  private final int width;
  private final int height;
  private float[] light;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    light = new float[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  float at(int x, int y) {
    return light[y * width + x];
  }

  void set(int x, int y, double value) {
    light[y * width + x] = (float) value;
  }

  /// A Gaussian of so many pixels.
  void blur(double sigma) {
    if (sigma < 0.2) {
      return;
    }
    float[] kernel = kernel(sigma);
    light = blurred(blurred(light, kernel, 1), kernel, width);
  }

  private static float[] kernel(double sigma) {
    int reach = (int) Math.ceil(sigma * 2.5);
    float[] kernel = new float[2 * reach + 1];
    float sum = 0;
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = (float) Math.exp(-(i - reach) * (i - reach) / (2 * sigma * sigma));
      sum += kernel[i];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    return kernel;
  }

  /// The border keeps what it had.
  private float[] blurred(float[] from, float[] kernel, int stride) {
    float[] into = from.clone();
    int reach = kernel.length / 2;
    int marginX = stride == 1 ? reach : 0;
    int marginY = stride == 1 ? 0 : reach;
    for (int y = marginY; y < height - marginY; y++) {
      for (int x = marginX; x < width - marginX; x++) {
        int at = y * width + x - reach * stride;
        float sum = 0;
        for (float weight : kernel) {
          sum += weight * from[at];
          at += stride;
        }
        into[y * width + x] = sum;
      }
    }
    return into;
  }

  /// Nearly Gaussian: the sum of four even draws.
  void noise(SplittableRandom random, double sigma) {
    double scale = sigma * Math.sqrt(3.0) / (1 << 16);
    for (int i = 0; i < light.length; i++) {
      long bits = random.nextLong();
      long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
      light[i] += (float) ((sum - 2 * 0xFFFF) * scale);
    }
  }

  Frame frame() {
    int[] argb = new int[light.length];
    for (int i = 0; i < argb.length; i++) {
      int level = Math.max(0, Math.min(255, Math.round(light[i])));
      argb[i] = 0xFF000000 | level * 0x010101;
    }
    return new Frame(width, height, argb);
  }
}
