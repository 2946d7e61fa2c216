package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Part of a name differs from the word by one character: wrong, missing, doubled or too many.
final class Mistyped implements Way {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 16;

  @Override
  public Optional<Sought> sought(Word word) {
    int[] points = word.points();
    return word.isHan() && points.length >= SHORTEST && points.length <= LONGEST
        ? Optional.of(new Sought(wanted(points), item -> nearness(points, item)))
        : Optional.empty();
  }

  /// Wherever the slip is, what stands before and behind it is right.
  private static String wanted(int[] points) {
    List<String> parts = new ArrayList<>();
    parts.add(Terms.phrase(Arrays.copyOfRange(points, 1, points.length)));
    parts.add(Terms.phrase(Arrays.copyOfRange(points, 0, points.length - 1)));
    for (int at = 1; at < points.length; at++) {
      int[] head = Arrays.copyOfRange(points, 0, at);
      parts.add(Terms.near(head, Arrays.copyOfRange(points, at, points.length)));
      if (at + 1 < points.length) {
        parts.add(Terms.near(head, Arrays.copyOfRange(points, at + 1, points.length)));
      }
    }
    return Terms.called(Terms.any(parts));
  }

  private static Optional<Nearness> nearness(int[] points, ItemText item) {
    return Sought.nearest(
        item.called()
            .filter(text -> changes(text, points) <= 1)
            .map(text -> new Nearness(0, Math.abs(text.length - points.length))));
  }

  /// The fewest changes that make the word a part of the text (Sellers 1980).
  private static int changes(int[] text, int[] word) {
    int[] column = new int[word.length + 1];
    Arrays.setAll(column, at -> at);
    int fewest = word.length;
    for (int point : text) {
      int diagonal = column[0];
      for (int at = 1; at <= word.length; at++) {
        int left = column[at];
        int same = diagonal + (word[at - 1] == point ? 0 : 1);
        column[at] = Math.min(same, Math.min(left, column[at - 1]) + 1);
        diagonal = left;
      }
      fewest = Math.min(fewest, column[word.length]);
    }
    return fewest;
  }
}
