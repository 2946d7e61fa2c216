package org.hallkiosk.hardware.vision;

import java.util.List;

/// A code that was read.
///
/// @param around a box that holds the whole code, in the pixels of the plane that was looked at
/// @param marks the middles of the three corner marks, the one at the right angle second
record Reading(String text, Box around, List<Spot> marks) {

  /// In the pixels of a larger picture, of which that plane showed a part.
  Reading within(int left, int top, double scale) {
    return new Reading(
        text,
        new Box(
            (int) (around.x() * scale) + left,
            (int) (around.y() * scale) + top,
            (int) Math.ceil(around.width() * scale),
            (int) Math.ceil(around.height() * scale)),
        marks.stream()
            .map(mark -> new Spot(mark.x() * scale + left, mark.y() * scale + top))
            .toList());
  }

  /// How large the code is shown: the mean length of its sides between the marks.
  double side() {
    Spot corner = marks.get(1);
    return (corner.distance(marks.get(0)) + corner.distance(marks.get(2))) / 2;
  }

  boolean overlaps(Reading other) {
    return around.holds(other.around.centre()) || other.around.holds(around.centre());
  }

  @Override
  public String toString() {
    return "Reading[" + around + "]";
  }
}
