package org.hallkiosk.hardware.driver.escpos;

import java.util.ArrayList;
import java.util.List;

/// Text measured as the paper measures it: ASCII takes one column, all else two, because in Chinese
/// mode a printer draws even its Greek and its dashes full width.
final class Columns {

  private static final int TAB = 4;
  private static final String NEVER_FIRST = "，。、；：！？）》」』】”’％";

  private Columns() {}

  static int of(int codePoint) {
    return codePoint < 0x80 ? 1 : 2;
  }

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /// Lines of at most `width` columns: broken between any two characters, as Chinese is, but ASCII
  /// words only where they are longer than a line.
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(harmless(paragraph), width, lines);
    }
    return lines;
  }

  /// A control character inside a text would be a command to the printer.
  static String harmless(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.replace("\t", " ".repeat(TAB))
        .codePoints()
        .map(each -> Character.isISOControl(each) ? ' ' : each)
        .forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static void wrapParagraph(String text, int width, List<String> lines) {
    String left = text;
    while (of(left) > width) {
      int end = lineEnd(left, width);
      lines.add(left.substring(0, end).stripTrailing());
      left = left.substring(end).stripLeading();
    }
    lines.add(left);
  }

  private static int lineEnd(String text, int width) {
    int hard = fitting(text, width);
    int end = hard;
    while (end > 0 && !mayBreak(text, end)) {
      end--;
    }
    return end == 0 ? hard : end;
  }

  private static int fitting(String text, int width) {
    int end = 0;
    int columns = 0;
    while (end < text.length() && columns + of(text.codePointAt(end)) <= width) {
      columns += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /// Not inside a word, not between the halves of one character, not before a closing mark.
  private static boolean mayBreak(String text, int at) {
    char next = text.charAt(at);
    return !(inWord(text.charAt(at - 1)) && inWord(next))
        && !Character.isLowSurrogate(next)
        && NEVER_FIRST.indexOf(next) < 0;
  }

  private static boolean inWord(char letter) {
    return letter > ' ' && letter < 0x80;
  }
}
