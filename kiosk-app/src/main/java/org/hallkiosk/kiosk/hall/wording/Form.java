package org.hallkiosk.kiosk.hall.wording;

import java.util.regex.Pattern;

/// What a text of the contract looks like. Lengths count code points, and are judged before
/// anything else: a pattern is never run over a text of any length. A text with half a character
/// fits nothing.
public interface Form {

  boolean fits(String text);

  static Form of(String pattern, int longest) {
    Pattern whole = Pattern.compile(pattern);
    return text -> isBounded(text, longest) && whole.matcher(text).matches();
  }

  static Form notBlank(int longest) {
    return text -> isBounded(text, longest) && !text.isBlank();
  }

  /// One line, not blank.
  static Form line(int longest) {
    Form notBlank = notBlank(longest);
    return text -> notBlank.fits(text) && text.codePoints().noneMatch(Form::breaksTheLine);
  }

  /// Whatever was typed.
  static Form any(int shortest, int longest) {
    return text -> text.length() >= shortest && isBounded(text, longest);
  }

  private static boolean isBounded(String text, int longest) {
    return text.length() <= 2L * longest
        && text.codePointCount(0, text.length()) <= longest
        && text.codePoints().noneMatch(Form::isHalf);
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static boolean breaksTheLine(int codePoint) {
    return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
  }
}
