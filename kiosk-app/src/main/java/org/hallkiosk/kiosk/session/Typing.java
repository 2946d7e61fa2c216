package org.hallkiosk.kiosk.session;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as it is typed, in whatever portions. Counts what a reader takes for characters (extended
/// grapheme clusters, UAX 29): a rare character is two `char`s, a variation selector belongs to the
/// character before it. What cannot be seen does not get in, so that the citizen sees all that is
/// handed in.
final class Typing {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  /// The longest emoji of use has 11; a letter under a hundred accents is a prank.
  private static final int MOST_CODE_POINTS = 16;

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  private Typing() {}

  /// What stands there after more was typed. What goes beyond the longest is not taken; the time
  /// this takes is bounded by it, however much was sent.
  ///
  /// @param longest in characters as a reader counts them
  static String add(String typed, String more, int longest) {
    int room = longest * MOST_CODE_POINTS * 2;
    return capped(typed + cleaned(more.substring(0, Math.min(room, more.length()))), longest);
  }

  /// What stands there after the last character was taken away.
  static String erase(String typed) {
    int last =
        CHARACTER.matcher(typed).results().mapToInt(MatchResult::start).reduce(0, (_, it) -> it);
    return typed.substring(0, last);
  }

  private static String capped(String text, int longest) {
    StringBuilder kept = new StringBuilder();
    Matcher character = CHARACTER.matcher(text);
    for (int count = 0; count < longest && character.find(); count++) {
      character.group().codePoints().limit(MOST_CODE_POINTS).forEach(kept::appendCodePoint);
    }
    return kept.toString();
  }

  private static String cleaned(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().map(Typing::cleaned).filter(it -> it != 0).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// 0 where nothing is left of it: a control, half of a surrogate pair, an invisible format such
  /// as one that turns the direction of what follows. A break of lines is a blank.
  private static int cleaned(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SURROGATE -> 0;
      case Character.CONTROL -> codePoint == '\n' || codePoint == '\t' ? ' ' : 0;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT -> isPartOfCharacter(codePoint) ? codePoint : 0;
      default -> codePoint;
    };
  }

  private static boolean isPartOfCharacter(int format) {
    return format == NON_JOINER || format == JOINER || (format >= FIRST_TAG && format <= LAST_TAG);
  }
}
