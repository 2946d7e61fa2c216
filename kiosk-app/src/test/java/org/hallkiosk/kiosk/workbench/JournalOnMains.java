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
import org.hallkiosk.kiosk.journal.Journal;

/// A journal whose writes the power may fail at. Whether a write was the fatal one is decided
/// before anybody else sees it.
final class JournalOnMains implements Journal {

  private final Journal journal;
  private final PowerSupply power;
  private int writes;

  JournalOnMains(Journal journal, PowerSupply power) {
    this.journal = journal;
    this.power = power;
  }

  @Override
  public synchronized void append(List<Entry> entries) {
    writes++;
    Accident.Write write = new Accident.Write(writes, entries);
    power.at(write, Accident.Moment.BEFORE_THE_DISK_HAS_IT);
    journal.append(entries);
    power.at(write, Accident.Moment.BEFORE_ITS_EFFECTS);
  }

  /// How many there have been.
  synchronized int writes() {
    return writes;
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
