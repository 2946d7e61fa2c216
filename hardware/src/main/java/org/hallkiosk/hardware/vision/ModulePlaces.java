package org.hallkiosk.hardware.vision;

/// Where the middle of each module lies. A code on cloth or on a bent card follows no plane: its
/// patches are moved one by one to where their modules stand out most.
final class ModulePlaces {

  private static final double CORE = 0.3;
  private static final double AROUND = 3.5;
  private static final int SPACING = 3;
  private static final int PATCH = 3;
  private static final double REACH = 0.6;
  private static final double STEP = 0.2;

  /// What a shift of one module costs, in shares of the contrast.
  private static final double SHIFT_COST = 0.12;

  private final int dimension;
  private final double module;
  private final float[] xs;
  private final float[] ys;

  private ModulePlaces(int dimension, double module, float[] xs, float[] ys) {
    this.dimension = dimension;
    this.module = module;
    this.xs = xs;
    this.ys = ys;
  }

  static ModulePlaces on(Grid grid, int dimension) {
    float[] xs = new float[dimension * dimension];
    float[] ys = new float[dimension * dimension];
    for (int row = 0; row < dimension; row++) {
      for (int column = 0; column < dimension; column++) {
        xs[row * dimension + column] = (float) grid.x(column + 0.5, row + 0.5);
        ys[row * dimension + column] = (float) grid.y(column + 0.5, row + 0.5);
      }
    }
    return new ModulePlaces(dimension, grid.module(dimension / 2.0, dimension / 2.0), xs, ys);
  }

  int dimension() {
    return dimension;
  }

  /// @param core the share of a module, on each side of its middle, that counts
  float[] levels(SumPlane sums, double core) {
    float[] levels = new float[xs.length];
    double reach = module * core;
    for (int i = 0; i < levels.length; i++) {
      levels[i] = sums.mean(xs[i], ys[i], reach);
    }
    return levels;
  }

  /// About two milliseconds for a code of 33 modules.
  ModulePlaces loosened(SumPlane sums) {
    float[] around = new float[xs.length];
    for (int i = 0; i < around.length; i++) {
      around[i] = sums.mean(xs[i], ys[i], module * AROUND);
    }
    int nodes = (dimension + SPACING - 1) / SPACING;
    float[] shiftX = new float[nodes * nodes];
    float[] shiftY = new float[nodes * nodes];
    for (int node = 0; node < shiftX.length; node++) {
      int column = Math.min(dimension - 1, node % nodes * SPACING + SPACING / 2);
      int row = Math.min(dimension - 1, node / nodes * SPACING + SPACING / 2);
      settle(sums, around, column, row, node, shiftX, shiftY);
    }
    return moved(smooth(shiftX, nodes), smooth(shiftY, nodes), nodes);
  }

  private void settle(
      SumPlane sums,
      float[] around,
      int column,
      int row,
      int node,
      float[] shiftX,
      float[] shiftY) {
    double best = Double.NEGATIVE_INFINITY;
    double still = contrast(sums, around, column, row, 0, 0);
    for (double y = -REACH; y <= REACH + 0.01; y += STEP) {
      for (double x = -REACH; x <= REACH + 0.01; x += STEP) {
        double cost = Math.hypot(x, y) * SHIFT_COST * still;
        double score = contrast(sums, around, column, row, x * module, y * module) - cost;
        if (score > best) {
          best = score;
          shiftX[node] = (float) (x * module);
          shiftY[node] = (float) (y * module);
        }
      }
    }
  }

  private double contrast(
      SumPlane sums, float[] around, int column, int row, double shiftX, double shiftY) {
    double reach = module * CORE;
    double sum = 0;
    int bottom = Math.min(dimension - 1, row + PATCH);
    int right = Math.min(dimension - 1, column + PATCH);
    for (int r = Math.max(0, row - PATCH); r <= bottom; r++) {
      for (int c = Math.max(0, column - PATCH); c <= right; c++) {
        int i = r * dimension + c;
        sum += Math.abs(sums.mean(xs[i] + shiftX, ys[i] + shiftY, reach) - around[i]);
      }
    }
    return sum;
  }

  private static float[] smooth(float[] shift, int nodes) {
    float[] smoothed = new float[shift.length];
    for (int node = 0; node < shift.length; node++) {
      float sum = 0;
      int count = 0;
      for (int row = node / nodes - 1; row <= node / nodes + 1; row++) {
        for (int column = node % nodes - 1; column <= node % nodes + 1; column++) {
          if (row >= 0 && column >= 0 && row < nodes && column < nodes) {
            sum += shift[row * nodes + column];
            count++;
          }
        }
      }
      smoothed[node] = sum / count;
    }
    return smoothed;
  }

  private ModulePlaces moved(float[] shiftX, float[] shiftY, int nodes) {
    float[] newXs = xs.clone();
    float[] newYs = ys.clone();
    for (int i = 0; i < xs.length; i++) {
      float column = (float) (i % dimension - SPACING / 2) / SPACING;
      float row = (float) (i / dimension - SPACING / 2) / SPACING;
      newXs[i] += between(shiftX, nodes, column, row);
      newYs[i] += between(shiftY, nodes, column, row);
    }
    return new ModulePlaces(dimension, module, newXs, newYs);
  }

  private static float between(float[] shift, int nodes, float column, float row) {
    int left = Math.max(0, Math.min(nodes - 2, (int) Math.floor(column)));
    int top = Math.max(0, Math.min(nodes - 2, (int) Math.floor(row)));
    float x = Math.max(0, Math.min(1, column - left));
    float y = Math.max(0, Math.min(1, row - top));
    float upper = shift[top * nodes + left] * (1 - x) + shift[top * nodes + left + 1] * x;
    float lower =
        shift[(top + 1) * nodes + left] * (1 - x) + shift[(top + 1) * nodes + left + 1] * x;
    return upper * (1 - y) + lower * y;
  }
}
