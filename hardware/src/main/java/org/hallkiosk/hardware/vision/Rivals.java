package org.hallkiosk.hardware.vision;

import java.util.Optional;

/// Two codes in view that say different things: which one the citizen means is not guessed. The one
/// that is shown twice as large is meant, since it is held up and the other hangs on the wall
/// behind; of two alike, and of a code within a code, neither is.
final class Rivals {

  private static final double HELD_UP = 2;

  private final FitSearch search;

  Rivals(FitSearch search) {
    this.search = search;
  }

  /// About half a millisecond where there is no rival.
  ///
  /// @param plane what shows the code, and in whose pixels it was found
  /// @return the code that is meant, if it is plain
  Optional<Reading> meant(Reading found, GreyPlane plane) {
    Optional<Reading> rival = search.another(plane, found, Effort.rival());
    return rival.isEmpty() ? Optional.of(found) : plainer(found, rival.get());
  }

  private static Optional<Reading> plainer(Reading one, Reading other) {
    if (one.overlaps(other)) {
      return Optional.empty();
    }
    if (one.side() >= other.side() * HELD_UP) {
      return Optional.of(one);
    }
    return other.side() >= one.side() * HELD_UP ? Optional.of(other) : Optional.empty();
  }
}
