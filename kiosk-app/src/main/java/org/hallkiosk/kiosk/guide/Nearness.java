package org.hallkiosk.kiosk.guide;

/// How near an item is to a word.
///
/// @param step 0 is nearest; steps of one [Way] compare
/// @param gap characters that the item's text has beyond the word
record Nearness(int step, int gap) {

  /// Nobody's text is as far as this.
  static final int STEPS = 100;

  boolean isNearerThan(Nearness other) {
    return step != other.step ? step < other.step : gap < other.gap;
  }

  /// As near as the farther one.
  Nearness and(Nearness other) {
    return new Nearness(Math.max(step, other.step), gap + other.gap);
  }
}
