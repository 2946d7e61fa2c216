package org.hallkiosk.kiosk.guide;

import java.util.List;
import java.util.Optional;

/// What is looked for on account of one word.
///
/// @param sought the nearest way first, at least one
record WordPlan(List<Sought> sought) {

  WordPlan {
    sought = List.copyOf(sought);
  }

  String expression() {
    return Terms.any(sought.stream().map(Sought::expression).toList());
  }

  /// By the first way that fits.
  Optional<Nearness> nearness(ItemText item) {
    for (int at = 0; at < sought.size(); at++) {
      Optional<Nearness> near = sought.get(at).nearness(item);
      if (near.isPresent()) {
        int farther = at * Nearness.STEPS;
        return near.map(one -> new Nearness(one.step() + farther, one.gap()));
      }
    }
    return Optional.empty();
  }
}
