package org.hallkiosk.kiosk.workbench;

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

/// The planted defect: says that it has written an intent to submit, and has not.
record ForgetfulJournal(Journal journal) implements Journal {

  @Override
  public void append(List<Entry> entries) {
    List<Entry> kept =
        entries.stream().filter(entry -> entry.kind() != EntryKind.SUBMIT_INTENT).toList();
    if (!kept.isEmpty()) {
      journal.append(kept);
    }
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
