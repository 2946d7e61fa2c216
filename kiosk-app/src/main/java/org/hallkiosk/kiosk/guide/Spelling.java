package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Splits letters without blanks into syllables: `xian` is `xian` and `xi an`. Knows only what the
/// book sounds like, since nothing else could be found. Immutable.
final class Spelling {

  private static final int LONGEST_SYLLABLE = 6;

  /// Nobody types more before looking at the results.
  private static final int LETTERS = 24;

  /// Ways to split; more are the same letters over and over.
  private static final int SPLITS = 24;

  private final Set<String> heard;
  private final List<String> syllables;

  /// @param heard the book's syllables, and pairs of them as [Terms#pair] writes them
  Spelling(Set<String> heard) {
    this.heard = Set.copyOf(heard);
    this.syllables = heard.stream().filter(term -> !Terms.isPair(term)).sorted().toList();
  }

  /// @return each way to read the letters as whole syllables
  Set<List<String>> split(String letters) {
    Set<List<String>> found = new LinkedHashSet<>();
    if (letters.length() <= LETTERS) {
      split(letters, 0, new ArrayList<>(), found);
    }
    return found;
  }

  private void split(String letters, int at, List<String> before, Set<List<String>> found) {
    if (at == letters.length()) {
      found.add(List.copyOf(before));
      return;
    }
    int last = Math.min(letters.length(), at + LONGEST_SYLLABLE);
    for (int end = last; end > at && found.size() < SPLITS; end--) {
      String syllable = letters.substring(at, end);
      if (follows(before, syllable)) {
        before.add(syllable);
        split(letters, end, before, found);
        before.removeLast();
      }
    }
  }

  private boolean follows(List<String> before, String syllable) {
    return heard.contains(before.isEmpty() ? syllable : Terms.pair(before.getLast(), syllable));
  }

  /// For who is still typing: `shebaok`.
  ///
  /// @return the ways to read the letters as whole syllables and the beginning of a last one
  Stream<Sounds> begun(String letters) {
    return Stream.iterate(
            1, tail -> tail < LONGEST_SYLLABLE && tail < letters.length(), tail -> tail + 1)
        .map(tail -> letters.length() - tail)
        .flatMap(
            end ->
                split(letters.substring(0, end)).stream()
                    .map(head -> Sounds.begun(head, endings(head, letters.substring(end)))))
        .filter(Sounds::isComplete);
  }

  private List<String> endings(List<String> head, String tail) {
    return syllables.stream()
        .filter(syllable -> syllable.startsWith(tail) && follows(head, syllable))
        .toList();
  }

  /// @return the ways to read the letters if one of them is wrong, missing, doubled, too many, or
  ///   has changed places with the next
  Set<List<String>> oneLetterOff(String letters) {
    Set<List<String>> found = new LinkedHashSet<>();
    if (letters.length() <= LETTERS) {
      neighbours(letters).forEach(other -> found.addAll(split(other)));
    }
    return found;
  }

  private static Set<String> neighbours(String letters) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at <= letters.length(); at++) {
      String head = letters.substring(0, at);
      String tail = letters.substring(at);
      addWithout(head, tail, found);
      for (char letter = 'a'; letter <= 'z'; letter++) {
        found.add(head + letter + tail);
        if (!tail.isEmpty()) {
          found.add(head + letter + tail.substring(1));
        }
      }
    }
    found.remove(letters);
    return found;
  }

  private static void addWithout(String head, String tail, Set<String> found) {
    if (!tail.isEmpty()) {
      found.add(head + tail.substring(1));
    }
    if (tail.length() > 1) {
      found.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
    }
  }
}
