package org.hallkiosk.hardware.vision;

/// A code that was read.
///
/// @param around a box that holds the whole code, in the pixels of the plane that was looked at
record Reading(String text, Box around) {

  /// In the pixels of a larger picture, of which that plane showed a part.
  Reading within(int left, int top, double scale) {
    return new Reading(
        text,
        new Box(
            (int) (around.x() * scale) + left,
            (int) (around.y() * scale) + top,
            (int) Math.ceil(around.width() * scale),
            (int) Math.ceil(around.height() * scale)));
  }

  @Override
  public String toString() {
    return "Reading[" + around + "]";
  }
}
