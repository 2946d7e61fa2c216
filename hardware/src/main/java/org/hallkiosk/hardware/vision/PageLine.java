package org.hallkiosk.hardware.vision;

import java.util.List;
import java.util.Optional;

/// A straight line: a point of it and its direction, one pixel long.
record PageLine(double x, double y, double dx, double dy) {

  private static final double PARALLEL = 0.05;

  static PageLine through(Spot from, Spot to) {
    double length = from.distance(to);
    return new PageLine(
        from.x(), from.y(), (to.x() - from.x()) / length, (to.y() - from.y()) / length);
  }

  /// The line that all spots together are nearest to, in the direction of this one.
  PageLine fitted(List<Spot> spots) {
    double middleX = spots.stream().mapToDouble(Spot::x).average().orElseThrow();
    double middleY = spots.stream().mapToDouble(Spot::y).average().orElseThrow();
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (Spot spot : spots) {
      xx += (spot.x() - middleX) * (spot.x() - middleX);
      xy += (spot.x() - middleX) * (spot.y() - middleY);
      yy += (spot.y() - middleY) * (spot.y() - middleY);
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    double sign = Math.cos(angle) * dx + Math.sin(angle) * dy < 0 ? -1 : 1;
    return new PageLine(middleX, middleY, sign * Math.cos(angle), sign * Math.sin(angle));
  }

  /// How far a spot lies aside.
  double off(Spot spot) {
    return Math.abs((spot.x() - x) * dy - (spot.y() - y) * dx);
  }

  /// Empty when the lines are nearly parallel.
  Optional<Spot> crossing(PageLine other) {
    double turn = dx * other.dy - dy * other.dx;
    if (Math.abs(turn) < PARALLEL) {
      return Optional.empty();
    }
    double along = ((other.x - x) * other.dy - (other.y - y) * other.dx) / turn;
    return Optional.of(new Spot(x + along * dx, y + along * dy));
  }
}
