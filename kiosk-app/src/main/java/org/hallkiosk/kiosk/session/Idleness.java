package org.hallkiosk.kiosk.session;

import java.util.Optional;

/// How long nobody has touched the screen.
///
/// @param timer the running timer, while the terminal waits for the citizen
/// @param extensions how often the citizen has said "continue" and done nothing else since
/// @param secondsLeft while the terminal asks whether anybody is there
record Idleness(Optional<Ticket> timer, int extensions, Optional<Integer> secondsLeft) {

  static final Idleness NONE = new Idleness(Optional.empty(), 0, Optional.empty());

  boolean asking() {
    return secondsLeft.isPresent();
  }

  Idleness askingWith(int seconds) {
    return new Idleness(timer, extensions, Optional.of(seconds));
  }

  Idleness extended() {
    return new Idleness(timer, extensions + 1, Optional.empty());
  }

  Idleness unextended() {
    return new Idleness(timer, 0, Optional.empty());
  }

  Idleness awake() {
    return new Idleness(timer, extensions, Optional.empty());
  }

  Idleness runningOn(Optional<Ticket> next) {
    return new Idleness(next, extensions, secondsLeft);
  }
}
