package org.hallkiosk.hardware.driver.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Words that an engine reads wrongly, and characters of the same sound that it reads rightly. A
/// table, so that whoever hears a mistake can mend it.
///
/// @param instead the longer words first
public record Respelling(List<Map.Entry<String, String>> instead) {

  private static final String TABLE = "respelling.zh.txt";

  public Respelling {
    instead =
        instead.stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
            .toList();
  }

  /// The table beside this class: a line a word, `重庆 崇庆`; `#` begins a comment.
  public static Respelling ofChinese() {
    try (InputStream in = Respelling.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing beside its class");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException for a line that is not two words
  static Respelling of(String table) {
    return table
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(Respelling::entry)
        .collect(Collectors.collectingAndThen(Collectors.toList(), Respelling::new));
  }

  private static Map.Entry<String, String> entry(String line) {
    String[] words = line.split("\\s+", -1);
    if (words.length != 2) {
      throw new IllegalArgumentException("a line of the respelling table has two words: " + line);
    }
    return Map.entry(words[0], words[1]);
  }

  /// Every place of the text is respelled at most once.
  String applied(String text) {
    StringBuilder spoken = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int here = at;
      Map.Entry<String, String> found =
          instead.stream()
              .filter(entry -> text.startsWith(entry.getKey(), here))
              .findFirst()
              .orElse(Map.entry(text.substring(at, at + 1), text.substring(at, at + 1)));
      spoken.append(found.getValue());
      at += found.getKey().length();
    }
    return spoken.toString();
  }
}
