package org.hallkiosk.kiosk.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.Fact;

/// Hands to the hall's staff what the terminal cannot settle: once for each action, also across
/// restarts, since the journal tells what was handed over. The action stays open all the same, and
/// is asked about.
final class Tasks {

  private Tasks() {}

  /// From the first question that nobody could answer, the time runs; after a restart, from when
  /// the journal has it.
  static void count(Turn turn, OpenAction action) {
    if (action.overdue() == OpenAction.Overdue.NOT_YET && action.kind().concernsStaff()) {
      OpenActions.put(turn, action.overdue(OpenAction.Overdue.COUNTING));
      turn.effect(
          new Effect.StartTimer(new Timer.TaskDue(action.first()), left(turn, action.age())));
    }
  }

  /// A terminal that was off for long asks once more, before it calls anybody.
  private static Duration left(Turn turn, Duration age) {
    Duration whole = turn.policies().taskAfter();
    Duration least = turn.policies().recoverEvery();
    Duration left = whole.minus(age);
    return age.isZero() || left.compareTo(least) > 0 ? left : least;
  }

  /// @param first under which the hall was told of it first
  static void due(Turn turn, IdempotencyKey first) {
    turn.state().open().values().stream()
        .filter(action -> action.first().equals(first))
        .filter(action -> action.overdue() == OpenAction.Overdue.COUNTING)
        .findFirst()
        .ifPresent(action -> handOver(turn, action, reason(action.kind())));
  }

  static void handOver(Turn turn, OpenAction action, TaskReason reason) {
    OpenActions.put(turn, action.overdue(OpenAction.Overdue.HANDED_OVER));
    raise(turn, subject(action), reason);
  }

  static void raise(Turn turn, IdempotencyKey about, TaskReason reason) {
    raise(turn, Map.of(Fact.ABOUT, about.value(), Fact.REASON, reason.name()));
  }

  private static IdempotencyKey raise(Turn turn, Map<Fact, String> facts) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.TASK,
        key,
        facts,
        new Effect.RaiseTask(
            key,
            new IdempotencyKey(facts.getOrDefault(Fact.ABOUT, key.value())),
            TaskReason.valueOf(
                facts.getOrDefault(Fact.REASON, TaskReason.OUTCOME_UNKNOWN.name()))));
    return key;
  }

  /// The hall has not taken the task: it is raised under another key.
  static IdempotencyKey raiseAnew(Turn turn, OpenAction task) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.putAll(task.intent().facts());
    facts.remove(Fact.SESSION);
    facts.put(Fact.FIRST, task.first().value());
    return raise(turn, facts);
  }

  /// A payment is known to the hall by the action that registered its order.
  static IdempotencyKey subject(OpenAction action) {
    return action.kind() == ActionKind.PAYMENT ? action.about().orElseThrow() : action.first();
  }

  /// What a card paid and the hall has not taken down is paid, and nothing comes of it.
  private static TaskReason reason(ActionKind kind) {
    if (kind == ActionKind.CARD_REPORT) {
      return TaskReason.PAID_NOT_DELIVERED;
    }
    return switch (kind.witness()) {
      case CARD_TERMINAL -> TaskReason.CARD_PAYMENT_UNKNOWN;
      case BOOKS -> TaskReason.BOOKS_DIFFER;
      case HALL, ORDER, NOBODY -> TaskReason.OUTCOME_UNKNOWN;
    };
  }
}
