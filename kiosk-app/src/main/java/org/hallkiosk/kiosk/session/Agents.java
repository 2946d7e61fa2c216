package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.view.View;

/// Assisted mode (代办): an agent who was checked once acts for one principal after the other. In
/// between everything of the last one is wiped, while the agent stays signed in.
final class Agents {

  private Agents() {}

  static void begin(Turn turn) {
    turn.citizen(turn.citizen().serving(Optional.of(0)));
    between(turn);
  }

  static void between(Turn turn) {
    turn.phase(new Phase.Principals(List.of(), Optional.empty()));
  }

  /// Not before the last principal is forgotten: the wipe would take the next one's card away.
  static void next(Turn turn, Phase.Principals phase) {
    if (phase.wiping().isEmpty()) {
      SecondCard.ask(turn, new Phase.Beside.Principal());
    }
  }

  /// The principal's business is over, for good or bad.
  static void finish(Turn turn) {
    turn.note(EntryKind.ACTING_ENDED);
    OpenActions.leaveBehind(turn);
    List<View.Place> leftBehind = Departure.leftBehind(turn.state());
    Citizen citizen = turn.citizen();
    citizen.token().ifPresent(token -> turn.effect(new Effect.SignOut(token)));
    turn.citizen(
        citizen
            .actingFor(new Behalf.Oneself())
            .wishing(Optional.empty())
            .serving(citizen.served().map(principals -> principals + 1)));
    Ticket wiping = turn.ticket();
    turn.effect(new Effect.Wipe(wiping));
    turn.phase(new Phase.Principals(leftBehind, Optional.of(wiping)));
  }

  static void wiped(Turn turn, Phase.Principals phase) {
    turn.phase(new Phase.Principals(phase.leftBehind(), Optional.empty()));
  }

  /// Back to the agent's own business.
  static void end(Turn turn) {
    turn.citizen(turn.citizen().serving(Optional.empty()));
    Arrival.home(turn);
  }
}
