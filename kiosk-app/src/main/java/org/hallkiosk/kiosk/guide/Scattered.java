package org.hallkiosk.kiosk.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All characters of the word stand in one name, in any order: 补身份证 in 居民身份证补办.
final class Scattered implements Way {

  private static final int CLOSE = 4;

  @Override
  public Optional<Sought> sought(Word word) {
    int[] points = word.points();
    if (!word.isHan() || points.length < 2) {
      return Optional.empty();
    }
    List<String> characters =
        Arrays.stream(points).mapToObj(point -> Terms.phrase(new int[] {point})).toList();
    return Optional.of(
        new Sought(Terms.called(Terms.all(characters)), item -> nearness(points, item)));
  }

  private static Optional<Nearness> nearness(int[] points, ItemText item) {
    return Sought.nearest(
        item.called()
            .filter(text -> points.length == 2 ? isShort(text, points) : hasAll(text, points))
            .map(text -> new Nearness(breaks(text, points), text.length - points.length)));
  }

  /// Two characters are an abbreviation only of what stands close together: 社卡 of 社会保障卡.
  private static boolean isShort(int[] text, int[] points) {
    return IntStream.range(0, text.length)
        .filter(at -> text[at] == points[0])
        .anyMatch(
            at ->
                Arrays.stream(text, at + 1, Math.min(text.length, at + 1 + CLOSE))
                    .anyMatch(point -> point == points[1]));
  }

  private static boolean hasAll(int[] text, int[] points) {
    return Arrays.stream(points)
        .allMatch(point -> Arrays.stream(text).anyMatch(one -> one == point));
  }

  /// How often two neighbours of the word are none in the text.
  static int breaks(int[] text, int[] points) {
    int breaks = 0;
    for (int at = 0; at + 1 < points.length; at++) {
      if (Folding.indexOf(text, Arrays.copyOfRange(points, at, at + 2)) < 0) {
        breaks++;
      }
    }
    return breaks;
  }
}
