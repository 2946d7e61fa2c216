package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The letters begin the syllables of part of a name: `sbk` is 社保卡.
final class ByInitials implements Way {

  private static final String LETTERS = "[a-z]{2,12}";
  private static final int TERM = 3;

  private final Readings readings;

  ByInitials(Readings readings) {
    this.readings = readings;
  }

  @Override
  public Optional<Sought> sought(Word word) {
    return word.text().matches(LETTERS)
        ? Optional.of(new Sought(wanted(word.text()), item -> nearness(word.points(), item)))
        : Optional.empty();
  }

  private static String wanted(String letters) {
    List<String> terms = new ArrayList<>();
    for (int at = 0; at == 0 || at + TERM <= letters.length(); at++) {
      terms.add(Terms.initials(letters.substring(at, Math.min(letters.length(), at + TERM))));
    }
    return Terms.all(terms);
  }

  private Optional<Nearness> nearness(int[] letters, ItemText item) {
    return Sought.nearest(
        item.called()
            .filter(text -> begins(text, letters))
            .map(text -> text.length - letters.length)
            .map(gap -> new Nearness(gap == 0 ? 0 : 1, gap)));
  }

  private boolean begins(int[] text, int[] letters) {
    return IntStream.rangeClosed(0, text.length - letters.length)
        .anyMatch(
            from ->
                IntStream.range(0, letters.length)
                    .allMatch(at -> begins(text[from + at], letters[at])));
  }

  private boolean begins(int point, int letter) {
    return readings.of(point).stream().anyMatch(reading -> reading.charAt(0) == letter);
  }
}
