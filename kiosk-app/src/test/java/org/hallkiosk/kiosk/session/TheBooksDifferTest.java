package org.hallkiosk.kiosk.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.junit.jupiter.api.Test;

/// Hall, payment channels and journal were held beside each other.
class TheBooksDifferTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Difference MISSING =
      new Difference(
          new OrderNumber("ORDER-1"), Difference.What.PAID, Walk.FEE, Walk.FEE, Fen.NOTHING);

  private final Walk walk = Walk.started();

  private void compared(Difference... found) {
    walk.send(new Event.BooksCompared(DAY, List.of(found)));
  }

  @Test
  void each_order_that_differs_is_a_task_once_also_across_restarts() {
    compared(MISSING);
    compared(MISSING);
    Effect.RaiseTask task = walk.last(Effect.RaiseTask.class);
    assertEquals(TaskReason.BOOKS_DIFFER, task.reason());
    assertEquals(1, walk.all(Effect.RaiseTask.class).size());
    walk.send(new Event.ActionAnswered(task.key(), PaidWalk.DONE)).restart();
    compared(MISSING);
    assertEquals(List.of(), walk.all(Effect.RaiseTask.class));
  }

  @Test
  void it_stays_open_until_the_books_agree() {
    compared(MISSING);
    compared();
    assertEquals(EntryKind.BOOKS_AGREE, walk.entries.getLast().kind());
  }

  @Test
  void books_that_agree_leave_nothing_behind() {
    compared();
    assertTrue(walk.state.open().isEmpty());
    assertEquals(List.of(), walk.all(Effect.RaiseTask.class));
  }
}
