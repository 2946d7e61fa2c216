package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.Optional;

/// What one round looks for.
///
/// @param words at least one
record RoundPlan(List<WordPlan> words, boolean likeliestFirst) {

  RoundPlan {
    words = List.copyOf(words);
  }

  String expression() {
    return Terms.all(words.stream().map(WordPlan::expression).toList());
  }

  /// As near as its farthest word.
  Optional<Nearness> nearness(ItemText item) {
    Nearness all = new Nearness(0, 0);
    for (WordPlan word : words) {
      Optional<Nearness> one = word.nearness(item);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all = all.and(one.get());
    }
    return Optional.of(all);
  }
}
