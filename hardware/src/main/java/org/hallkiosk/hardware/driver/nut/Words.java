package org.hallkiosk.hardware.driver.nut;

import java.util.ArrayList;
import java.util.List;

/// Splits a line into words: bare, or in quotes where a backslash takes the next character as it is
/// (RFC 9271).
final class Words {
  private static final int MOST = 32;

  private final String line;
  private final List<String> words = new ArrayList<>();
  private int at;

  private Words(String line) {
    this.line = line;
  }

  static List<String> of(String line) throws GarbledException {
    return new Words(line).split();
  }

  private List<String> split() throws GarbledException {
    skipSpace();
    while (at < line.length()) {
      if (words.size() == MOST) {
        throw new GarbledException("a line of more than " + MOST + " words");
      }
      words.add(line.charAt(at) == '"' ? quoted() : bare());
      skipSpace();
    }
    return words;
  }

  private void skipSpace() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
  }

  private String bare() {
    int from = at;
    while (at < line.length() && line.charAt(at) != ' ') {
      at++;
    }
    return line.substring(from, at);
  }

  private String quoted() throws GarbledException {
    StringBuilder word = new StringBuilder();
    for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
      at += line.charAt(at) == '\\' ? 1 : 0;
      word.append(at < line.length() ? line.charAt(at) : '"');
    }
    if (at >= line.length()) {
      throw new GarbledException("a quotation does not end");
    }
    at++;
    return word.toString();
  }
}
