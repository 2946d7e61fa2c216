package org.hallkiosk.hardware.vision;

import com.google.zxing.common.BitMatrix;

/// Reads the modules of a code off a picture once, and turns them into dark and light in several
/// ways.
final class ModuleSampler {

  private final int dimension;
  private final float[] levels;
  private final boolean inverted;

  ModuleSampler(float[] levels, int dimension, boolean inverted) {
    this.dimension = dimension;
    this.inverted = inverted;
    this.levels = levels;
  }

  /// @param sharpen how far a module is driven away from its four neighbours: 0 for a sharp
  ///   picture, 0.5 and more for a blurred one
  /// @param reach modules on each side whose darkest and lightest set the threshold
  BitMatrix bits(float sharpen, int reach) {
    float[] sharp = sharpen == 0 ? levels : sharpened(sharpen);
    BitMatrix bits = new BitMatrix(dimension);
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        float threshold = threshold(sharp, column, row, reach);
        if (sharp[row * dimension + column] < threshold != inverted) {
          bits.set(column, row);
        }
      }
    }
    return bits;
  }

  /// Half way between the mean and the middle of darkest and lightest: the mean alone leans to the
  /// colour that is more frequent, the middle alone to a single glaring module.
  private float threshold(float[] from, int column, int row, int reach) {
    float darkest = 255;
    float lightest = 0;
    float sum = 0;
    int count = 0;
    for (int y = Math.max(0, row - reach); y <= Math.min(dimension - 1, row + reach); y++) {
      for (int x = Math.max(0, column - reach); x <= Math.min(dimension - 1, column + reach); x++) {
        float level = from[y * dimension + x];
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
        sum += level;
        count++;
      }
    }
    return ((darkest + lightest) / 2 + sum / count) / 2;
  }

  private float[] sharpened(float amount) {
    float[] sharp = new float[levels.length];
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        float here = levels[row * dimension + column];
        float around =
            (level(column - 1, row, here)
                    + level(column + 1, row, here)
                    + level(column, row - 1, here)
                    + level(column, row + 1, here))
                / 4;
        sharp[row * dimension + column] = here + amount * (here - around);
      }
    }
    return sharp;
  }

  private float level(int column, int row, float otherwise) {
    boolean within = column >= 0 && row >= 0 && column < dimension && row < dimension;
    return within ? levels[row * dimension + column] : otherwise;
  }
}
