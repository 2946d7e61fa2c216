package org.hallkiosk.hardware.vision;

/// Where the modules of a code lie in a picture: a perspective mapping from module coordinates to
/// pixels, by four pairs of points.
final class Grid {

  private final double[] m = new double[8];

  /// Maps the corners of the rectangle `from` (left, top, right, bottom; in modules) onto four
  /// points in the order of the upper left, upper right, lower left and lower right corner (x and y
  /// of each).
  ///
  /// @return false when the four points are no convex quadrilateral
  boolean set(double left, double top, double right, double bottom, double[] p) {
    double dx1 = p[2] - p[6];
    double dx2 = p[4] - p[6];
    double dx3 = p[0] - p[2] + p[6] - p[4];
    double dy1 = p[3] - p[7];
    double dy2 = p[5] - p[7];
    double dy3 = p[1] - p[3] + p[7] - p[5];
    double determinant = dx1 * dy2 - dx2 * dy1;
    if (Math.abs(determinant) < 1e-9) {
      return false;
    }
    double g = (dx3 * dy2 - dx2 * dy3) / determinant;
    double h = (dx1 * dy3 - dx3 * dy1) / determinant;
    if (g <= -0.9 || h <= -0.9 || g + h <= -0.9) {
      return false;
    }
    unit(p, g, h);
    fromRectangle(left, top, right - left, bottom - top);
    return true;
  }

  private void unit(double[] p, double g, double h) {
    m[0] = p[2] - p[0] + g * p[2];
    m[1] = p[4] - p[0] + h * p[4];
    m[2] = p[0];
    m[3] = p[3] - p[1] + g * p[3];
    m[4] = p[5] - p[1] + h * p[5];
    m[5] = p[1];
    m[6] = g;
    m[7] = h;
  }

  private void fromRectangle(double left, double top, double width, double height) {
    double u = 1 / width;
    double v = 1 / height;
    double scale = 1 - m[6] * u * left - m[7] * v * top;
    m[2] = (m[2] - m[0] * u * left - m[1] * v * top) / scale;
    m[5] = (m[5] - m[3] * u * left - m[4] * v * top) / scale;
    m[0] *= u / scale;
    m[1] *= v / scale;
    m[3] *= u / scale;
    m[4] *= v / scale;
    m[6] *= u / scale;
    m[7] *= v / scale;
  }

  double x(double column, double row) {
    return (m[0] * column + m[1] * row + m[2]) / (m[6] * column + m[7] * row + 1);
  }

  double y(double column, double row) {
    return (m[3] * column + m[4] * row + m[5]) / (m[6] * column + m[7] * row + 1);
  }

  /// The size of a module at a place, in pixels.
  double module(double column, double row) {
    double x = x(column, row);
    double y = y(column, row);
    double right = Math.hypot(x(column + 1, row) - x, y(column + 1, row) - y);
    double down = Math.hypot(x(column, row + 1) - x, y(column, row + 1) - y);
    return Math.sqrt(right * down);
  }
}
