package org.hallkiosk.hardware.vision;

/// @param left the one on the left of the picture
/// @param right the one on the right of the picture
public record Eyes(Spot left, Spot right) {

  /// How far the head leans, in degrees: positive when the right eye of the picture is the lower.
  public double rollDegrees() {
    return Math.toDegrees(Math.atan2(right.y() - left.y(), right.x() - left.x()));
  }

  /// In pixels.
  public double distance() {
    return left.distance(right);
  }
}
