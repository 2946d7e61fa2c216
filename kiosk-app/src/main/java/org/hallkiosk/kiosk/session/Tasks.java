package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.Fact;

/// Hands to the hall's staff what the terminal cannot settle: once for each action, also across
/// restarts, since the journal tells what was handed over. The action stays open all the same, and
/// is asked about.
final class Tasks {

  private Tasks() {}

  /// From the first question that nobody could answer, the time runs; after a restart, anew.
  static void count(Turn turn, OpenAction action) {
    if (action.overdue() == OpenAction.Overdue.NOT_YET && action.kind().concernsStaff()) {
      OpenActions.put(turn, action.overdue(OpenAction.Overdue.COUNTING));
      turn.effect(
          new Effect.StartTimer(new Timer.TaskDue(action.key()), turn.policies().taskAfter()));
    }
  }

  static void due(Turn turn, IdempotencyKey key) {
    OpenActions.of(turn, key)
        .filter(action -> action.overdue() == OpenAction.Overdue.COUNTING)
        .ifPresent(action -> handOver(turn, action, reason(action.kind())));
  }

  static void handOver(Turn turn, OpenAction action, TaskReason reason) {
    OpenActions.put(turn, action.overdue(OpenAction.Overdue.HANDED_OVER));
    raise(turn, subject(action), reason);
  }

  static void raise(Turn turn, IdempotencyKey about, TaskReason reason) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.TASK,
        key,
        Map.of(Fact.ABOUT, about.value(), Fact.REASON, reason.name()),
        new Effect.RaiseTask(key, about, reason));
  }

  /// The hall never heard of the task: it is raised under another key.
  static void raiseAnew(Turn turn, OpenAction task) {
    raise(
        turn,
        task.about().orElseThrow(),
        TaskReason.valueOf(task.intent().fact(Fact.REASON).orElseThrow()));
  }

  /// A payment is known to the hall by the action that registered its order.
  static IdempotencyKey subject(OpenAction action) {
    return action.kind() == ActionKind.PAYMENT ? action.about().orElseThrow() : action.key();
  }

  private static TaskReason reason(ActionKind kind) {
    return switch (kind.witness()) {
      case CARD_TERMINAL -> TaskReason.CARD_PAYMENT_UNKNOWN;
      case BOOKS -> TaskReason.BOOKS_DIFFER;
      case HALL, ORDER, NOBODY -> TaskReason.OUTCOME_UNKNOWN;
    };
  }
}
