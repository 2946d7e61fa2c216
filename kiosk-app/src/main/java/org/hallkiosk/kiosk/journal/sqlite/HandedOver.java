package org.hallkiosk.kiosk.journal.sqlite;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// What tasks are about, but for those that never reached the hall, or that it refused.
final class HandedOver {

  static final Set<EntryKind> KINDS =
      EnumSet.of(EntryKind.TASK_INTENT, EntryKind.TASK_NEVER_RECEIVED, EntryKind.TASK_REFUSED);

  private HandedOver() {}

  static Set<IdempotencyKey> of(List<Entry> tasks) {
    Set<IdempotencyKey> lost =
        tasks.stream()
            .filter(task -> task.kind() != EntryKind.TASK_INTENT)
            .flatMap(task -> task.key().stream())
            .collect(Collectors.toSet());
    return tasks.stream()
        .filter(task -> task.kind() == EntryKind.TASK_INTENT)
        .filter(task -> task.key().filter(lost::contains).isEmpty())
        .flatMap(task -> task.fact(Fact.ABOUT).stream())
        .map(IdempotencyKey::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
