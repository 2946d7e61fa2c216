package org.hallkiosk.kiosk.journal.sqlite;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.hallkiosk.kiosk.journal.Fact;

/// Facts as the one text that stands for them: a line `FACT=value` each, sorted by name.
/// Backslashes, control characters and lone surrogates are written as `\\uXXXX`, so that two sets
/// of facts never share a text and SQLite and a text editor show it whole.
final class FactText {

  private static final int ESCAPED = 6;

  private FactText() {}

  static String write(Map<Fact, String> facts) {
    TreeMap<String, String> sorted = new TreeMap<>();
    facts.forEach((fact, value) -> sorted.put(fact.name(), value));
    StringBuilder text = new StringBuilder();
    sorted.forEach(
        (name, value) -> text.append(name).append('=').append(escaped(value)).append('\n'));
    return text.toString();
  }

  /// @throws IllegalArgumentException when the text was not written by [#write]
  static Map<Fact, String> read(String text) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    for (String line : text.lines().toList()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        facts.put(Fact.valueOf(line.substring(0, equals)), unescaped(line.substring(equals + 1)));
      }
    }
    return facts;
  }

  private static String escaped(String value) {
    StringBuilder safe = new StringBuilder();
    value.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    boolean lone = Character.getType(point) == Character.SURROGATE;
    if (point == '\\' || Character.isISOControl(point) || lone) {
      safe.append(String.format("\\u%04x", point));
    } else {
      safe.appendCodePoint(point);
    }
  }

  private static String unescaped(String safe) {
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < safe.length(); i++) {
      if (safe.charAt(i) == '\\') {
        value.append((char) Integer.parseInt(safe.substring(i + 2, i + ESCAPED), 16));
        i += ESCAPED - 1;
      } else {
        value.append(safe.charAt(i));
      }
    }
    return value.toString();
  }
}
