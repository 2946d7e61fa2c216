package org.hallkiosk.kiosk.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What people say, and what a guide calls it: `everyday-words.txt`, one line a group. The hall's
/// own everyday names come with each item; these are words within sentences. Immutable.
final class EverydayWords {

  private static final String FILE = "everyday-words.txt";
  private static final String FILLERS = "(fillers)";

  private final Map<String, List<int[]>> meanings = new HashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private int longest;

  /// Reads the file that comes with the program.
  EverydayWords() {
    try (InputStream in = EverydayWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::read);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read from the program", e);
    }
  }

  private void read(String line) {
    String[] sides = line.split(":", 2);
    List<String> said = List.of(sides[1].strip().split(" +"));
    said.forEach(saying -> longest = Math.max(longest, saying.length()));
    if (sides[0].equals(FILLERS)) {
      fillers.addAll(said);
      return;
    }
    List<int[]> names =
        Arrays.stream(sides[0].strip().split(" +"))
            .map(name -> name.codePoints().toArray())
            .toList();
    said.forEach(saying -> meanings.computeIfAbsent(saying, _ -> new ArrayList<>()).addAll(names));
  }

  /// The word's parts: sayings with their meanings, and what stands between; fillers are left out.
  List<Word> apart(Word word) {
    if (!word.isHan()) {
      return List.of(word);
    }
    int[] points = word.points();
    List<Word> parts = new ArrayList<>();
    int plain = 0;
    int at = 0;
    while (at < points.length) {
      int known = known(points, at);
      if (known == 0) {
        at++;
        continue;
      }
      addPlain(points, plain, at, parts);
      addSaying(Arrays.copyOfRange(points, at, at + known), parts);
      at += known;
      plain = at;
    }
    addPlain(points, plain, points.length, parts);
    return withoutRemnants(parts);
  }

  /// A single character between sayings says nothing by itself.
  private static List<Word> withoutRemnants(List<Word> parts) {
    List<Word> whole =
        parts.stream()
            .filter(part -> part.points().length > 1 || !part.meanings().isEmpty())
            .toList();
    return whole.isEmpty() ? parts : whole;
  }

  /// The length of the longest saying or filler that begins here; 0: none does.
  private int known(int[] points, int at) {
    for (int length = Math.min(longest, points.length - at); length > 0; length--) {
      String part = new String(points, at, length);
      if (meanings.containsKey(part) || fillers.contains(part)) {
        return length;
      }
    }
    return 0;
  }

  private static void addPlain(int[] points, int from, int to, List<Word> parts) {
    if (to > from) {
      parts.add(new Word(Arrays.copyOfRange(points, from, to), List.of()));
    }
  }

  private void addSaying(int[] saying, List<Word> parts) {
    List<int[]> names = meanings.get(Folding.text(saying));
    if (names != null) {
      parts.add(new Word(saying, names));
    }
  }
}
