package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the terms of the index and of questions to it. A character stands there as its number, in
/// hexadecimal: FTS5's tokenizers split Chinese nowhere, and so nothing that anybody types is ever
/// seen by FTS5's own grammar. Blanks part the characters, so that a phrase is a part of a text.
final class Terms {

  /// Stands between two texts, so that no phrase reaches over it.
  static final String FENCE = "zz";

  /// What a citizen may call an item by.
  private static final String CALLED = "{name everyday} : ";

  private Terms() {}

  static String characters(int[] points) {
    StringBuilder terms = new StringBuilder();
    for (int point : points) {
      terms.append(Integer.toHexString(point)).append(' ');
    }
    return terms.toString();
  }

  static String phrase(int[] points) {
    return '"' + characters(points).strip() + '"';
  }

  /// @param first not empty
  /// @param second not empty
  static String near(int[] first, int[] second) {
    return "NEAR(" + phrase(first) + " " + phrase(second) + ", 1)";
  }

  static String called(String expression) {
    return CALLED + "(" + expression + ")";
  }

  static String all(List<String> expressions) {
    return expressions.stream().collect(Collectors.joining(" AND ", "(", ")"));
  }

  static String any(List<String> expressions) {
    return expressions.stream().collect(Collectors.joining(" OR ", "(", ")"));
  }

  /// One after the other, as heard.
  static String pair(String first, String second) {
    return first + "0" + second;
  }

  static boolean isPair(String term) {
    return term.indexOf('0') >= 0;
  }

  static String sound(String term) {
    return "sounds : \"" + term + '"';
  }

  /// @param term the first letters of two or three syllables
  static String initials(String term) {
    return "initials : \"" + term + '"';
  }
}
