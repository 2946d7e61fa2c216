package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.Optional;

/// Part of a name sounds like the letters if one letter is put right.
final class Misspelt implements Way {

  /// Shorter words are a letter away from too many others.
  private static final int SHORTEST = 5;

  private final Readings readings;
  private final Spelling spelling;

  Misspelt(Readings readings, Spelling spelling) {
    this.readings = readings;
    this.spelling = spelling;
  }

  @Override
  public Optional<Sought> sought(Word word) {
    String letters = word.text();
    if (letters.length() < SHORTEST || !letters.matches("[a-z]+")) {
      return Optional.empty();
    }
    List<Sounds> sounds =
        spelling.oneLetterOff(letters).stream()
            .filter(way -> way.size() > 1)
            .map(Sounds::certain)
            .toList();
    return sounds.isEmpty() ? Optional.empty() : Optional.of(Sounds.sought(sounds, readings));
  }
}
