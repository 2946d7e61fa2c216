package org.hallkiosk.kiosk.session;

import java.time.Duration;
import org.hallkiosk.kiosk.casework.IdempotencyKey;

/// Asks whoever can say what became of an action: fast while the citizen waits, slowly for ever
/// after. What stays without an answer for too long becomes a task of the hall's staff as well.
final class Questions {

  private Questions() {}

  /// Nobody can say now.
  static void later(Turn turn, OpenAction action) {
    later(
        turn,
        action,
        action.citizenWaits() ? turn.policies().queryEvery() : turn.policies().recoverEvery());
  }

  static void later(Turn turn, OpenAction action, Duration pause) {
    Tasks.count(turn, action);
    turn.effect(new Effect.StartTimer(new Timer.AskAgain(action.key()), pause));
  }

  /// What the hall refused, and has to know, is told again instead.
  static void again(Turn turn, IdempotencyKey key) {
    OpenActions.of(turn, key)
        .ifPresent(
            action ->
                action
                    .refused()
                    .ifPresentOrElse(
                        reason -> Retelling.now(turn, action, reason), () -> ask(turn, action)));
  }

  static void ask(Turn turn, OpenAction action) {
    switch (action.kind().witness()) {
      case HALL -> turn.effect(new Effect.Query(action.key()));
      case ORDER -> Payments.goOn(turn, action.key());
      case CARD_TERMINAL -> turn.effect(new Effect.QueryCard(action.key(), action.order()));
      case BOOKS, NOBODY -> {}
    }
  }
}
