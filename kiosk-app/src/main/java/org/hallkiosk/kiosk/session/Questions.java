package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.IdempotencyKey;

/// Asks whoever can say what became of an action: fast while the citizen waits, slowly for ever
/// after. What stays without an answer for too long becomes a task of the hall's staff as well.
final class Questions {

  private Questions() {}

  /// Nobody can say now.
  static void later(Turn turn, OpenAction action) {
    Tasks.count(turn, action);
    turn.effect(
        new Effect.StartTimer(
            new Timer.AskAgain(action.key()),
            action.citizenWaits() ? turn.policies().queryEvery() : turn.policies().recoverEvery()));
  }

  static void again(Turn turn, IdempotencyKey key) {
    OpenActions.of(turn, key).ifPresent(action -> ask(turn, action));
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
