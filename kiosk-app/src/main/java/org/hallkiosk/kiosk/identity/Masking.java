package org.hallkiosk.kiosk.identity;

/// How personal data looks on a screen and on a slip: a row of the policy table, chosen by the
/// administrator, so that no screen masks on its own.
///
/// @param nameHead first characters of a name that stay
/// @param nameTail last characters of a name that stay; two-character names keep only these
/// @param numberHead first characters of a number that stay
/// @param numberTail last characters of a number that stay
public record Masking(int nameHead, int nameTail, int numberHead, int numberTail) {

  /// 王*明 and 110***********1234.
  public static final Masking DEFAULT = new Masking(1, 1, 3, 4);

  public Masking {
    if (nameHead < 0 || nameTail < 0 || numberHead < 0 || numberTail < 0) {
      throw new IllegalArgumentException("a mask keeps no fewer than 0 characters");
    }
  }

  /// Counts code points, so that a rare character is one character. At least one is hidden.
  public String name(String name) {
    int length = name.codePointCount(0, name.length());
    int tail = Math.min(nameTail, Math.max(0, length - 1));
    int head = Math.min(nameHead, Math.max(0, length - tail - 1));
    return masked(name, head, tail);
  }

  public String number(IdNumber number) {
    return masked(number.value(), numberHead, numberTail);
  }

  private static String masked(String text, int head, int tail) {
    int[] points = text.codePoints().toArray();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      shown.appendCodePoint(i < head || i >= points.length - tail ? points[i] : '*');
    }
    return shown.toString();
  }
}
