package org.hallkiosk.hardware.vision;

/// An upright rectangle of a frame, in pixels from its upper left corner.
public record Box(int x, int y, int width, int height) {

  public Spot centre() {
    return new Spot(x + width / 2.0, y + height / 2.0);
  }

  boolean holds(Spot spot) {
    return spot.x() >= x && spot.x() < x + width && spot.y() >= y && spot.y() < y + height;
  }
}
