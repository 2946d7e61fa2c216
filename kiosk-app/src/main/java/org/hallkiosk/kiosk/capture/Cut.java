package org.hallkiosk.kiosk.capture;

/// An upright part of a frame, in pixels from its upper left corner; may reach beyond it.
record Cut(double x, double y, double width, double height) {

  /// Whether all of it can be seen.
  boolean within(int frameWidth, int frameHeight) {
    return x >= 0 && y >= 0 && x + width <= frameWidth && y + height <= frameHeight;
  }

  /// Whether a frame could hold it, were it elsewhere.
  boolean fits(int frameWidth, int frameHeight) {
    return width <= frameWidth && height <= frameHeight;
  }
}
