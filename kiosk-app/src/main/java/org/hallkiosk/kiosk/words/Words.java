package org.hallkiosk.kiosk.words;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// What the screens and slips say, by key and language. A key that is missing in one language is a
/// configuration error, found when the words are read.
public final class Words {

  private final Map<Locale, Map<String, String>> tables;

  public Words(Map<Locale, Map<String, String>> tables) {
    this.tables = Map.copyOf(tables);
    for (Map<String, String> table : tables.values()) {
      for (Map<String, String> other : tables.values()) {
        requireSameKeys(table, other);
      }
    }
  }

  /// The text with `{0}`, `{1}` … replaced.
  ///
  /// @throws IllegalArgumentException when there is no such text
  public String say(Locale language, String key, Object... values) {
    Map<String, String> table = tables.get(language);
    if (table == null || !table.containsKey(key)) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    String text = table.get(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  private static void requireSameKeys(Map<String, String> table, Map<String, String> other) {
    TreeSet<String> missing = new TreeSet<>(table.keySet());
    missing.removeAll(other.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("texts are missing in one language: " + missing);
    }
  }
}
