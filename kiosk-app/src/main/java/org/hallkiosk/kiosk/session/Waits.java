package org.hallkiosk.kiosk.session;

import java.util.Optional;

/// A device waits for no citizen who has gone on, back, home or away.
final class Waits {

  private Waits() {}

  /// Calls off the wait of the phase before, unless it still goes on or the event ended it.
  static void callOffLeft(Turn turn, Phase before, Event event) {
    Optional<Ticket> now = of(turn.state().phase());
    of(before)
        .filter(ticket -> !now.equals(Optional.of(ticket)) && !ended(event, ticket))
        .ifPresent(ticket -> turn.effect(new Effect.CallOff(ticket)));
  }

  private static Optional<Ticket> of(Phase phase) {
    return phase instanceof Phase.Serving(Run _, StepState step)
        ? step.waitsOn()
        : Optional.empty();
  }

  private static boolean ended(Event event, Ticket ticket) {
    return (event instanceof Event.CodeRead(Ticket code, var _) && code.equals(ticket))
        || (event instanceof Event.ChipRead(Ticket chip, var _) && chip.equals(ticket))
        || (event instanceof Event.CardRead(Ticket card, var _) && card.equals(ticket));
  }
}
