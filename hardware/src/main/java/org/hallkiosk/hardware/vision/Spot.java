package org.hallkiosk.hardware.vision;

/// A point of a frame, in pixels from its upper left corner.
public record Spot(double x, double y) {

  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
