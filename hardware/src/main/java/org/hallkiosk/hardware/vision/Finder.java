package org.hallkiosk.hardware.vision;

/// One corner mark of a QR code: a dark square within a light and a dark ring.
///
/// @param module the size of one module in pixels, as the run along a row shows it
/// @param seen by how many rows
record Finder(double x, double y, double module, int seen) {

  boolean isSame(double otherX, double otherY, double otherModule) {
    double near = Math.max(module, otherModule) * 2;
    return Math.abs(x - otherX) < near
        && Math.abs(y - otherY) < near
        && Math.abs(module - otherModule) <= Math.max(1, module * 0.6);
  }

  Finder and(double otherX, double otherY, double otherModule) {
    double all = seen + 1.0;
    return new Finder(
        (x * seen + otherX) / all,
        (y * seen + otherY) / all,
        (module * seen + otherModule) / all,
        seen + 1);
  }

  boolean isAt(Spot mark) {
    return mark.distance(spot()) < module * 3.5;
  }

  Spot spot() {
    return new Spot(x, y);
  }

  double distance(Finder other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
