package org.hallkiosk.kiosk.guide;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/// Brings texts to the form in which they are compared: letters and digits only, small, of usual
/// width (NFKC), `ü` as `v`, as on a keyboard.
final class Folding {

  private Folding() {}

  /// Without blanks and signs.
  static int[] fold(String text) {
    return spaced(text).codePoints().filter(Character::isLetterOrDigit).toArray();
  }

  /// With one blank for each run of blanks, signs and pictures.
  static String spaced(String text) {
    String usual = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder();
    usual
        .codePoints()
        .map(point -> point == 'ü' ? 'v' : point)
        .forEach(point -> kept.appendCodePoint(Character.isLetterOrDigit(point) ? point : ' '));
    return kept.toString().strip().replaceAll(" +", " ");
  }

  static String text(int[] points) {
    return new String(points, 0, points.length);
  }

  static boolean isHan(int point) {
    return Character.isIdeographic(point);
  }

  /// The longest runs over which the property stays the same.
  static int end(int[] points, int from, IntPredicate property) {
    boolean first = property.test(points[from]);
    int end = from + 1;
    while (end < points.length && property.test(points[end]) == first) {
      end++;
    }
    return end;
  }

  /// Where the part stands in the text; -1: nowhere.
  static int indexOf(int[] text, int[] part) {
    for (int at = 0; at + part.length <= text.length; at++) {
      if (Arrays.equals(text, at, at + part.length, part, 0, part.length)) {
        return at;
      }
    }
    return -1;
  }
}
