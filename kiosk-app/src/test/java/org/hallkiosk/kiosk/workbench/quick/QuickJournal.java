package org.hallkiosk.kiosk.workbench.quick;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;

/// A journal that several threads may look into.
record QuickJournal(Journal journal) implements Journal {

  static Journal file(Path file) {
    return switch (JournalFile.open(file, Ground.CLOCK)) {
      case JournalOpening.Opened(Journal opened) -> opened;
      case JournalOpening.NotOpened not -> throw new AssertionError(not.sentence());
    };
  }

  @Override
  public synchronized void append(List<Entry> entries) {
    journal.append(entries);
  }

  @Override
  public synchronized List<Entry> open() {
    return journal.open();
  }

  @Override
  public synchronized Map<IdempotencyKey, Instant> openSince() {
    return journal.openSince();
  }

  @Override
  public synchronized Set<IdempotencyKey> handedOver() {
    return journal.handedOver();
  }

  @Override
  public synchronized List<MoneyLine> payments(LocalDate day, ZoneId zone) {
    return journal.payments(day, zone);
  }

  @Override
  public synchronized Set<OrderNumber> deferred() {
    return journal.deferred();
  }

  @Override
  public synchronized Verdict verify() {
    return journal.verify();
  }

  @Override
  public synchronized void close() {
    journal.close();
  }
}
