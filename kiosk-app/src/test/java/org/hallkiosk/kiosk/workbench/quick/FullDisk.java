package org.hallkiosk.kiosk.workbench.quick;

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
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.JournalFailure;

/// A journal that takes everything up to the first entry of a kind: there the terminal halts.
record FullDisk(Journal journal, EntryKind full) implements Journal {

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

  @Override
  public List<Entry> open() {
    return journal.open();
  }

  @Override
  public Map<IdempotencyKey, Instant> openSince() {
    return journal.openSince();
  }

  @Override
  public Set<IdempotencyKey> handedOver() {
    return journal.handedOver();
  }

  @Override
  public List<MoneyLine> payments(LocalDate day, ZoneId zone) {
    return journal.payments(day, zone);
  }

  @Override
  public Set<OrderNumber> deferred() {
    return journal.deferred();
  }

  @Override
  public Verdict verify() {
    return journal.verify();
  }

  @Override
  public void close() {
    journal.close();
  }
}
