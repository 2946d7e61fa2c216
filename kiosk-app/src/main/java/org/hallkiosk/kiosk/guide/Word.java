package org.hallkiosk.kiosk.guide;

import java.util.List;

/// One word that somebody typed: Chinese characters without a blank, or letters and digits.
///
/// @param points folded, at least one
/// @param meanings what the guide may call it instead, folded
record Word(int[] points, List<int[]> meanings) {

  Word {
    meanings = List.copyOf(meanings);
  }

  boolean isHan() {
    return Folding.isHan(points[0]);
  }

  String text() {
    return Folding.text(points);
  }

  /// Keeps out of logs what a citizen typed.
  @Override
  public String toString() {
    return "Word[redacted]";
  }
}
