package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.Optional;

/// Watches whether anybody is still there (WCAG 2.2.1): only while the terminal waits for the
/// citizen, never while it works itself.
final class Vigil {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private Vigil() {}

  /// Starts the vigil anew, or ends it where the terminal does not wait.
  static void renew(Turn turn) {
    State state = turn.state();
    if (Waiting.forCitizen(state.phase())) {
      turn.become(state.withIdleness(state.idleness().awake()));
      start(turn, turn.policies().idle());
    } else {
      stop(turn);
    }
  }

  static void rang(Turn turn, Ticket ticket) {
    Idleness idleness = turn.state().idleness();
    if (!idleness.timer().equals(Optional.of(ticket))) {
      return;
    }
    if (turn.state().citizen().isEmpty()) {
      Departure.leave(turn, "IDLE");
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
    if (idleness.extensions() >= turn.policies().idleExtensions()) {
      return;
    }
    turn.become(turn.state().withIdleness(idleness.extended()));
    start(turn, turn.policies().idle());
  }

  private static void count(Turn turn, int secondsLeft) {
    if (secondsLeft <= 0) {
      Departure.leave(turn, "IDLE");
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
