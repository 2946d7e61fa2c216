package org.hallkiosk.kiosk.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// Hall, channels and journal were held beside each other for a day. Each order about which they
/// disagree is a task of the hall's staff, once, and stays open until a later comparison finds that
/// they agree.
final class Books {

  private Books() {}

  static void compared(Turn turn, LocalDate day, List<Difference> differences) {
    OpenActions.of(turn, ActionKind.BOOKS)
        .filter(action -> action.has(Fact.DAY, day.toString()))
        .filter(action -> differences.stream().noneMatch(found -> isAbout(action, found)))
        .toList()
        .forEach(action -> OpenActions.prove(turn, action, EntryKind.BOOKS_AGREE, Map.of()));
    differences.stream()
        .filter(found -> known(turn, day, found).isEmpty())
        .forEach(found -> differs(turn, day, found));
  }

  private static Optional<OpenAction> known(Turn turn, LocalDate day, Difference found) {
    return OpenActions.of(turn, ActionKind.BOOKS)
        .filter(action -> action.has(Fact.DAY, day.toString()) && isAbout(action, found))
        .findFirst();
  }

  private static boolean isAbout(OpenAction action, Difference found) {
    return action.has(Fact.ORDER, found.order().value())
        && action.has(Fact.REASON, found.what().name());
  }

  private static void differs(Turn turn, LocalDate day, Difference found) {
    IdempotencyKey key = turn.key();
    OpenActions.open(
        turn,
        ActionKind.BOOKS,
        key,
        Map.of(
            Fact.DAY, day.toString(),
            Fact.ORDER, found.order().value(),
            Fact.REASON, found.what().name()));
    OpenActions.of(turn, key)
        .ifPresent(action -> Tasks.handOver(turn, action, TaskReason.BOOKS_DIFFER));
  }
}
