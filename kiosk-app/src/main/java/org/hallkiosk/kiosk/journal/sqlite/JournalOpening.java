package org.hallkiosk.kiosk.journal.sqlite;

import org.hallkiosk.kiosk.journal.Journal;

/// What came of opening the journal. Without a journal the terminal does not serve.
public sealed interface JournalOpening {

  /// @param journal the caller closes it
  record Opened(Journal journal) implements JournalOpening {}

  /// @param sentence what, why, and what to do
  record NotOpened(Trouble trouble, String sentence) implements JournalOpening {}
}
