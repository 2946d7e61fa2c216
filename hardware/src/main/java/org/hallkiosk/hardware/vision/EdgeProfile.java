package org.hallkiosk.hardware.vision;

import java.util.Optional;

/// The brightness across an edge at one place, from the table to the page.
///
/// @param x of the place
/// @param y of the place
/// @param inX one pixel towards the page
/// @param inY one pixel towards the page
record EdgeProfile(GreyPlane plane, double x, double y, double inX, double inY) {

  /// Brightness is compared over so many pixels on each side.
  private static final int DEPTH = 3;

  private static final double CONTRAST = 12;

  /// Print inside the page rises as steeply as its edge does, but later.
  private static final double NEARLY_STEEPEST = 0.6;

  /// Empty when nothing rises here, or the frame ends.
  Optional<Spot> outermostRise(double reach) {
    int count = 2 * (int) Math.ceil(reach) + 1;
    double[] rises = new double[count];
    double steepest = 0;
    for (int i = 0; i < count; i++) {
      rises[i] = rise(i - count / 2);
      steepest = Math.max(steepest, rises[i]);
    }
    return steepest < CONTRAST ? Optional.empty() : first(rises, steepest * NEARLY_STEEPEST);
  }

  private Optional<Spot> first(double[] rises, double enough) {
    int at = 0;
    while (rises[at] < enough) {
      at++;
    }
    while (at + 1 < rises.length && rises[at + 1] > rises[at]) {
      at++;
    }
    if (at == 0 || at == rises.length - 1) {
      return Optional.empty();
    }
    double bend = rises[at - 1] - 2 * rises[at] + rises[at + 1];
    double between = bend == 0 ? 0 : (rises[at - 1] - rises[at + 1]) / (2 * bend);
    double off = at - rises.length / 2 + between;
    return Optional.of(new Spot(x + inX * off, y + inY * off));
  }

  /// How much brighter it is on the page's side of a place.
  ///
  /// @return 0 where the frame ends
  private double rise(double off) {
    double rise = 0;
    for (int i = 0; i < DEPTH; i++) {
      double inside = level(off + i + 0.5);
      double outside = level(off - i - 0.5);
      if (inside < 0 || outside < 0) {
        return 0;
      }
      rise += inside - outside;
    }
    return rise / DEPTH;
  }

  /// Between four pixels; -1 beyond the frame.
  private double level(double off) {
    double px = x + inX * off;
    double py = y + inY * off;
    int column = (int) Math.floor(px);
    int row = (int) Math.floor(py);
    if (column < 0 || row < 0 || column + 1 >= plane.width() || row + 1 >= plane.height()) {
      return -1;
    }
    double u = px - column;
    double v = py - row;
    double upper = plane.at(column, row) * (1 - u) + plane.at(column + 1, row) * u;
    double lower = plane.at(column, row + 1) * (1 - u) + plane.at(column + 1, row + 1) * u;
    return upper * (1 - v) + lower * v;
  }
}
