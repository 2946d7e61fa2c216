package org.hallkiosk.hardware.vision;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/// Holds a candidate against the picture: along each edge the inside must be brighter than the
/// outside, or the edge lies on the frame's border.
final class PageEdges {

  private static final int SAMPLES = 40;
  private static final double DEPTH = 5;
  private static final double CONTRAST = 12;
  private static final double SUPPORT = 0.7;

  private PageEdges() {}

  static Optional<ScoredPage> score(PageCorners corners, Mat grey) {
    byte[] luma = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, luma);
    GreyPlane plane = new GreyPlane(grey.cols(), grey.rows(), luma);
    List<Spot> spots = corners.list();
    double total = 0;
    for (int i = 0; i < 4; i++) {
      double support = support(plane, spots.get(i), spots.get((i + 1) % 4));
      if (support < SUPPORT) {
        return Optional.empty();
      }
      total += support;
    }
    return Optional.of(new ScoredPage(corners, total + area(spots) / luma.length));
  }

  private static double area(List<Spot> spots) {
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      Spot a = spots.get(i);
      Spot b = spots.get((i + 1) % 4);
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(twice) / 2;
  }

  /// @return the share of an edge, clockwise, that has the page on its right hand
  private static double support(GreyPlane plane, Spot from, Spot to) {
    double length = from.distance(to);
    double inX = -(to.y() - from.y()) / length * DEPTH;
    double inY = (to.x() - from.x()) / length * DEPTH;
    int good = 0;
    for (int i = 1; i <= SAMPLES; i++) {
      double along = i / (SAMPLES + 1.0);
      double x = from.x() + (to.x() - from.x()) * along;
      double y = from.y() + (to.y() - from.y()) * along;
      good += stands(plane, x, y, inX, inY) ? 1 : 0;
    }
    return (double) good / SAMPLES;
  }

  private static boolean stands(GreyPlane plane, double x, double y, double inX, double inY) {
    int outside = level(plane, x - inX, y - inY);
    int inside = level(plane, x + inX, y + inY);
    return outside < 0 || inside - outside > CONTRAST;
  }

  /// @return -1 beyond the frame
  private static int level(GreyPlane plane, double x, double y) {
    int column = (int) Math.round(x);
    int row = (int) Math.round(y);
    boolean within = column >= 0 && row >= 0 && column < plane.width() && row < plane.height();
    return within ? plane.at(column, row) : -1;
  }
}
