package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The part of the books about the staff's tasks, and about keys that were closed. Guarded by
/// [Books].
final class StaffLedger {

  private final List<HallTask> tasks = new ArrayList<>();
  private final List<ActionKey> closed = new ArrayList<>();

  Outcome raised(BookEvent.TaskRaised event) {
    tasks.add(event.task());
    return new Outcome.Done(event.task().number());
  }

  Outcome closed(BookEvent.KeyClosed event) {
    closed.add(event.key());
    return new Outcome.NeverReceived();
  }

  Optional<HallTask> about(ActionKey action) {
    return tasks.stream().filter(task -> task.about().equals(action)).findFirst();
  }

  List<HallTask> tasks() {
    return List.copyOf(tasks);
  }

  List<ActionKey> closedKeys() {
    return List.copyOf(closed);
  }
}
