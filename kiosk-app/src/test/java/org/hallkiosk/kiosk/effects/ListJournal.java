package org.hallkiosk.kiosk.effects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.JournalFailure;

/// A journal on a disk that is sound or full.
final class ListJournal implements Journal {

  final List<Entry> entries = new ArrayList<>();
  final Map<LocalDate, List<MoneyLine>> payments = new HashMap<>();
  final Set<OrderNumber> deferred = new HashSet<>();
  boolean full;

  @Override
  public void append(List<Entry> more) {
    if (full) {
      throw new JournalFailure("the disk is full", new IllegalStateException("planted"));
    }
    entries.addAll(more);
  }

  @Override
  public List<Entry> open() {
    return List.of();
  }

  @Override
  public Map<IdempotencyKey, Instant> openSince() {
    return Map.of();
  }

  @Override
  public Set<IdempotencyKey> handedOver() {
    return Set.of();
  }

  @Override
  public List<MoneyLine> payments(LocalDate day, ZoneId zone) {
    return payments.getOrDefault(day, List.of());
  }

  @Override
  public Set<OrderNumber> deferred() {
    return Set.copyOf(deferred);
  }

  @Override
  public Verdict verify() {
    return new Verdict.Whole(entries.size());
  }

  @Override
  public void close() {}
}
