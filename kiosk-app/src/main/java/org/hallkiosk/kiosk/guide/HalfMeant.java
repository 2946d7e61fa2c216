package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// At least half of the word's neighbours stand in one name: the last resort for whole sentences.
final class HalfMeant implements Way {

  private static final int SHORTEST = 4;

  @Override
  public Optional<Sought> sought(Word word) {
    int[] points = word.points();
    return word.isHan() && points.length >= SHORTEST
        ? Optional.of(new Sought(wanted(points), item -> nearness(points, item)))
        : Optional.empty();
  }

  private static String wanted(int[] points) {
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at + 1 < points.length; at++) {
      pairs.add(Terms.phrase(Arrays.copyOfRange(points, at, at + 2)));
    }
    return Terms.called(Terms.any(pairs));
  }

  private static Optional<Nearness> nearness(int[] points, ItemText item) {
    return Sought.nearest(
        item.called()
            .map(
                text ->
                    new Nearness(
                        Scattered.breaks(text, points), Math.abs(text.length - points.length)))
            .filter(nearness -> nearness.step() * 2 <= points.length - 1));
  }
}
