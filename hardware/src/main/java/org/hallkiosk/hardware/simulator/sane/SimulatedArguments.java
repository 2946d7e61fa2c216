package org.hallkiosk.hardware.simulator.sane;

import java.util.List;
import java.util.Optional;

/// What the simulated program was called with, read as `scanimage` reads it.
record SimulatedArguments(List<String> words) {

  boolean has(String word) {
    return words.contains(word);
  }

  /// The word after an option.
  Optional<String> after(String option) {
    int at = words.indexOf(option);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }

  /// What follows `option=`.
  Optional<String> of(String option) {
    return words.stream()
        .filter(word -> word.startsWith(option + "="))
        .map(word -> word.substring(option.length() + 1))
        .findFirst();
  }

  int number(String option, int otherwise) {
    return of(option).or(() -> after(option)).map(Integer::parseInt).orElse(otherwise);
  }
}
