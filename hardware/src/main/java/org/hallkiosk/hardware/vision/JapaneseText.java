package org.hallkiosk.hardware.vision;

import java.util.Optional;

/// Tells Shift JIS from GB18030, whose bytes look alike. Chinese comes first in doubt: only what
/// shows kana with their marks where they belong, and bytes that common Chinese does not use,
/// counts as Japanese.
final class JapaneseText {

  private static final String VOICED = "ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ";

  private JapaneseText() {}

  static Optional<String> of(byte[] bytes) {
    return CharacterSets.decode(bytes, CharacterSets.SHIFT_JIS)
        .filter(JapaneseText::marksBelong)
        .filter(text -> isNoCommonChinese(bytes) ? hasKana(text) : isHalfWidthOnly(text));
  }

  /// Of the kana with a mark, each stands after one that can carry it.
  private static boolean marksBelong(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text.charAt(i)) && (i == 0 || VOICED.indexOf(text.charAt(i - 1)) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(int character) {
    return character == 0xFF9E || character == 0xFF9F;
  }

  private static boolean hasKana(String text) {
    return text.chars().anyMatch(c -> (c >= 0x3041 && c <= 0x30FE) || isMark(c));
  }

  private static boolean isHalfWidthOnly(String text) {
    return text.chars().allMatch(c -> c < 0x80 || (c >= 0xFF61 && c <= 0xFF9F))
        && text.chars().anyMatch(JapaneseText::isMark);
  }

  /// Whether some pair lies outside the area that GB 2312 fills.
  private static boolean isNoCommonChinese(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      int trail = at + 1 < bytes.length ? bytes[at + 1] & 0xFF : 0;
      if (lead >= 0x80 && (lead < 0xA1 || lead > 0xF7 || trail < 0xA1)) {
        return true;
      }
      at += lead < 0x80 ? 1 : 2;
    }
    return false;
  }
}
