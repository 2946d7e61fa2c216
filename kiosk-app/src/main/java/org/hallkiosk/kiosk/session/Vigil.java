package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Policies;

/// Watches whether anybody is still there (WCAG 2.2.1): only while the terminal waits for the
/// citizen, never while it works itself.
final class Vigil {

  /// Why a session ended that nobody ended.
  static final String IDLE = "IDLE";

  private static final Duration SECOND = Duration.ofSeconds(1);

  private Vigil() {}

  /// Starts the vigil anew, or ends it where the terminal does not wait.
  static void renew(Turn turn) {
    State state = turn.state();
    if (Waiting.forCitizen(state.phase())) {
      turn.become(state.withIdleness(state.idleness().awake()));
      start(turn, Waiting.patience(state.phase(), turn.policies()));
    } else {
      stop(turn);
    }
  }

  /// Whoever does something is there: what they said to "are you still there" counts no more.
  static void touched(Turn turn) {
    turn.become(turn.state().withIdleness(turn.state().idleness().unextended()));
    renew(turn);
  }

  static void rang(Turn turn, Ticket ticket) {
    Idleness idleness = turn.state().idleness();
    if (!idleness.timer().equals(Optional.of(ticket))) {
      return;
    }
    if (turn.state().citizen().isEmpty()) {
      Departure.leave(turn, IDLE);
      return;
    }
    int left =
        idleness
            .secondsLeft()
            .map(seconds -> seconds - 1)
            .orElse(Math.toIntExact(turn.policies().idleWarning().toSeconds()));
    count(turn, left);
  }

  /// The citizen said "continue".
  static void stay(Turn turn) {
    Idleness idleness = turn.state().idleness();
    if (!mayStay(idleness, turn.policies())) {
      return;
    }
    turn.become(turn.state().withIdleness(idleness.extended()));
    start(turn, Waiting.patience(turn.state().phase(), turn.policies()));
  }

  /// Not for ever by "continue" alone: the last time the words say that the session ends.
  static boolean mayStay(Idleness idleness, Policies policies) {
    return idleness.extensions() < policies.idleExtensions();
  }

  private static void count(Turn turn, int secondsLeft) {
    if (secondsLeft <= 0) {
      Departure.leave(turn, IDLE);
      return;
    }
    turn.become(turn.state().withIdleness(turn.state().idleness().askingWith(secondsLeft)));
    start(turn, SECOND);
  }

  private static void start(Turn turn, Duration after) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.Idle(ticket), after));
    turn.become(turn.state().withIdleness(turn.state().idleness().runningOn(Optional.of(ticket))));
  }

  private static void stop(Turn turn) {
    Idleness idleness = turn.state().idleness();
    idleness.timer().ifPresent(ticket -> turn.effect(new Effect.StopTimer(new Timer.Idle(ticket))));
    turn.become(turn.state().withIdleness(idleness.awake().runningOn(Optional.empty())));
  }
}
