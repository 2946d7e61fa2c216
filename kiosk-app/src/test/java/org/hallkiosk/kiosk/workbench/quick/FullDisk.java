package org.hallkiosk.kiosk.workbench.quick;

import java.util.List;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.JournalBehind;
import org.hallkiosk.kiosk.journal.JournalFailure;

/// A journal that takes everything up to the first entry of a kind: there the terminal halts.
record FullDisk(Journal journal, EntryKind full) implements JournalBehind {

  static Journal before(Journal journal, EntryKind full) {
    return new FullDisk(journal, full);
  }

  @Override
  public void append(List<Entry> entries) {
    if (entries.stream().anyMatch(entry -> entry.kind() == full)) {
      throw new JournalFailure("the disk is full", new IllegalStateException("planted"));
    }
    journal.append(entries);
  }
}
