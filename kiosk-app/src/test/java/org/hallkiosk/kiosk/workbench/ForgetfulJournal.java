package org.hallkiosk.kiosk.workbench;

import java.util.List;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.JournalBehind;

/// The planted defect: says that it has written an intent to submit, and has not.
record ForgetfulJournal(Journal journal) implements JournalBehind {

  @Override
  public void append(List<Entry> entries) {
    List<Entry> kept =
        entries.stream().filter(entry -> entry.kind() != EntryKind.SUBMIT_INTENT).toList();
    if (!kept.isEmpty()) {
      journal.append(kept);
    }
  }
}
