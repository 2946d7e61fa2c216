package org.hallkiosk.kiosk.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;

/// What of a foreign text can be drawn: not too much of it, and nothing that draws elsewhere than
/// where it stands. Letters, emoji and the rare planes stay as they are; marks of direction, halves
/// of characters and what steers a printer do not.
public final class Legible {

  /// Far more than any sentence of ours; drawing 100,000 characters would hold the screen up for
  /// seconds.
  private static final int LONGEST = 600;

  private static final String CUT = "…";

  private Legible() {}

  /// From its beginning.
  public static String of(String text) {
    return clean(text.length() <= LONGEST ? text : text.substring(0, before(text, LONGEST)) + CUT);
  }

  /// Its end, such as of a field where somebody types.
  ///
  /// @param most characters of UTF-16, at most
  public static String end(String text, int most) {
    return clean(
        text.length() <= most ? text : CUT + text.substring(after(text, text.length() - most)));
  }

  /// Whether [#of] leaves nothing out at its end.
  public static boolean whole(String text) {
    return text.length() <= LONGEST;
  }

  /// Never within a character as a reader counts them; those are short, or no characters.
  private static int before(String text, int at) {
    String near = text.substring(0, Math.min(text.length(), at + 64));
    return characters(near).preceding(at + 1);
  }

  private static int after(String text, int at) {
    int from = Math.max(0, at - 64);
    return from + characters(text.substring(from)).following(at - from - 1);
  }

  private static BreakIterator characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  private static String clean(String text) {
    return text.codePoints().allMatch(Legible::drawable)
        ? text
        : text.codePoints()
            .filter(Legible::drawable)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean drawable(int point) {
    return point == '\n'
        || point == ZERO_WIDTH_JOINER
        || switch (Character.getType(point)) {
          case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
          default -> true;
        };
  }

  /// Holds the parts of one emoji together.
  private static final int ZERO_WIDTH_JOINER = 0x200D;
}
