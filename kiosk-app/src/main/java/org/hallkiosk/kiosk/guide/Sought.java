package org.hallkiosk.kiosk.guide;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one way looks for.
///
/// @param expression what the index is asked, in FTS5's language; whatever the judge accepts
///   fulfils it
/// @param judge judges what the index gave; empty: not meant in this way
record Sought(String expression, Function<ItemText, Optional<Nearness>> judge) {

  Optional<Nearness> nearness(ItemText item) {
    return judge.apply(item);
  }

  static Optional<Nearness> nearest(Stream<Nearness> some) {
    return some.reduce((one, other) -> other.isNearerThan(one) ? other : one);
  }
}
