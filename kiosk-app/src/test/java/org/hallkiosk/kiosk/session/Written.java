package org.hallkiosk.kiosk.session;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// What a journal answers at the next start.
final class Written {

  private Written() {}

  static List<Entry> open(List<Entry> entries) {
    Map<IdempotencyKey, Entry> open = new LinkedHashMap<>();
    for (Entry entry : entries) {
      switch (entry.kind().role()) {
        case INTENT -> open.put(entry.key().orElseThrow(), entry);
        case PROOF -> open.remove(entry.key().orElseThrow());
        case NOTE -> {}
      }
    }
    return List.copyOf(open.values());
  }

  static Set<IdempotencyKey> handedOver(List<Entry> entries) {
    Map<IdempotencyKey, String> tasks = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == EntryKind.TASK_INTENT) {
        tasks.put(entry.key().orElseThrow(), entry.fact(Fact.ABOUT).orElseThrow());
      } else if (entry.kind() == EntryKind.TASK_NEVER_RECEIVED
          || entry.kind() == EntryKind.TASK_REFUSED) {
        tasks.remove(entry.key().orElseThrow());
      }
    }
    Set<IdempotencyKey> about = new HashSet<>();
    tasks.values().forEach(key -> about.add(new IdempotencyKey(key)));
    return about;
  }
}
