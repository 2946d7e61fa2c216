package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.Optional;

/// Part of a name sounds like the word: homophones, traditional characters, pinyin.
final class BySound implements Way {

  private final Readings readings;
  private final Spelling spelling;

  BySound(Readings readings, Spelling spelling) {
    this.readings = readings;
    this.spelling = spelling;
  }

  @Override
  public Optional<Sought> sought(Word word) {
    List<Sounds> sounds = word.isHan() ? read(word) : spelt(word);
    return sounds.isEmpty() ? Optional.empty() : Optional.of(Sounds.sought(sounds, readings));
  }

  /// A single character has too many homophones to mean any of them.
  private List<Sounds> read(Word word) {
    List<List<String>> heard = readings.of(word.points());
    Sounds sounds = new Sounds(heard);
    return heard.size() > 1 && sounds.isComplete() ? List.of(sounds) : List.of();
  }

  private List<Sounds> spelt(Word word) {
    List<Sounds> whole = spelling.split(word.text()).stream().map(Sounds::certain).toList();
    return whole.isEmpty() ? spelling.begun(word.text()).toList() : whole;
  }
}
