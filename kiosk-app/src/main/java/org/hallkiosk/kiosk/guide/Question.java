package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What somebody typed, cut to a length that any search bears, and split into words.
///
/// @param key the whole of it, folded, as names are compared
record Question(String key, List<Word> words) {

  /// UTF-16 units that are looked at at all.
  private static final int TYPED = 200;

  private static final int POINTS = 48;
  private static final int WORDS = 8;

  Question {
    words = List.copyOf(words);
  }

  /// Word by word as it stands.
  static Question asTyped(String typed) {
    String spaced = Folding.spaced(typed.substring(0, Math.min(typed.length(), TYPED)));
    int[] points = spaced.codePoints().limit(POINTS).toArray();
    List<Word> words = new ArrayList<>();
    for (String word : Folding.text(points).split(" ", -1)) {
      addRuns(word.codePoints().toArray(), words);
    }
    List<Word> few = words.stream().limit(WORDS).toList();
    return new Question(spaced.replace(" ", ""), few);
  }

  /// Splits where Chinese characters and letters meet.
  private static void addRuns(int[] points, List<Word> words) {
    for (int at = 0; at < points.length; ) {
      int end = Folding.end(points, at, Folding::isHan);
      words.add(new Word(Arrays.copyOfRange(points, at, end), List.of()));
      at = end;
    }
  }

  /// The same in the guide's words: without what asks nothing, and with other names beside sayings.
  Question inOtherWords(EverydayWords everyday) {
    List<Word> other =
        words.stream().flatMap(word -> everyday.apart(word).stream()).limit(WORDS).toList();
    return new Question(key, other.isEmpty() ? words : other);
  }

  /// Its Chinese characters as one word.
  Question asOne() {
    int[] points =
        words.stream()
            .filter(Word::isHan)
            .flatMapToInt(word -> Arrays.stream(word.points()))
            .toArray();
    return new Question(key, points.length == 0 ? List.of() : List.of(new Word(points, List.of())));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// Keeps out of logs what a citizen typed.
  @Override
  public String toString() {
    return "Question[redacted]";
  }
}
