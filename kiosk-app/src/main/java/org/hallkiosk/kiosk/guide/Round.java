package org.hallkiosk.kiosk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One round of a search: every word must be meant in one of the ways.
///
/// @param ways the nearest first
/// @param likeliestFirst whether so many items may fulfil it that only the likeliest are judged
record Round(Question question, List<Way> ways, boolean likeliestFirst) {

  Round {
    ways = List.copyOf(ways);
  }

  Round(Question question, Way... ways) {
    this(question, List.of(ways), false);
  }

  /// Empty where some word cannot be meant in any of the ways.
  Optional<RoundPlan> plan() {
    List<WordPlan> plans = new ArrayList<>();
    for (Word word : question.words()) {
      List<Sought> sought =
          ways.stream().map(way -> way.sought(word)).flatMap(Optional::stream).toList();
      if (sought.isEmpty()) {
        return Optional.empty();
      }
      plans.add(new WordPlan(sought));
    }
    return plans.isEmpty() ? Optional.empty() : Optional.of(new RoundPlan(plans, likeliestFirst));
  }
}
