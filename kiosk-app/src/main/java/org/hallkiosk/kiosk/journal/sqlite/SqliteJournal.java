package org.hallkiosk.kiosk.journal.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.JournalFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal in one SQLite file. Safe for several threads: they take turns.
final class SqliteJournal implements Journal {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

  private final Connection connection;
  private final EntryTable table;
  private final InstantSource clock;

  /// @param connection opened and prepared by [JournalFile]; closed by [#close]
  SqliteJournal(Connection connection, InstantSource clock) {
    this.connection = connection;
    this.table = new EntryTable(connection);
    this.clock = clock;
  }

  @Override
  public synchronized void append(List<Entry> entries) {
    try {
      JournalFile.run(connection, "BEGIN IMMEDIATE");
      appendAll(entries);
      JournalFile.run(connection, "COMMIT");
    } catch (SQLException e) {
      takeBack(e);
      throw failure("The journal did not take an entry", e);
    } catch (RuntimeException e) {
      takeBack(e);
      throw e;
    }
  }

  @Override
  public synchronized List<Entry> open() {
    return told("The journal does not tell what is open", () -> List.copyOf(table.open()));
  }

  @Override
  public synchronized Map<IdempotencyKey, Instant> openSince() {
    return told("The journal does not tell since when anything is open", this::readOpenSince);
  }

  private Map<IdempotencyKey, Instant> readOpenSince() throws SQLException {
    Map<IdempotencyKey, Instant> since = new HashMap<>();
    for (Entry intent : table.open()) {
      IdempotencyKey key = intent.key().orElseThrow();
      IdempotencyKey first = intent.fact(Fact.FIRST).map(IdempotencyKey::new).orElse(key);
      table.firstUnder(first).ifPresent(at -> since.put(key, at));
    }
    return Map.copyOf(since);
  }

  @Override
  public synchronized Set<IdempotencyKey> handedOver() {
    return told(
        "The journal does not tell what was handed to the staff",
        () -> HandedOver.of(table.ofKinds(HandedOver.KINDS, EntryTable.Span.EVER)));
  }

  @Override
  public synchronized List<MoneyLine> payments(LocalDate day, ZoneId zone) {
    return told(
        "The journal does not tell what was paid",
        () -> Payments.of(table.ofKinds(Payments.KINDS, EntryTable.Span.of(day, zone))));
  }

  @Override
  public synchronized Set<OrderNumber> deferred() {
    return told(
        "The journal does not tell what is paid by notice",
        () -> Payments.orders(table.ofKinds(Payments.DEFERRED, EntryTable.Span.EVER)));
  }

  @Override
  public synchronized Verdict verify() {
    ChainCheck check = new ChainCheck();
    try {
      table.walk(check);
      return check.verdict(table.everGiven());
    } catch (SQLException e) {
      LOG.warn("The journal's chain cannot be read", e);
      return check.unreadable("the entry cannot be read");
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure("The journal could not be closed", e);
    }
  }

  private static <T> T told(String otherwise, Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw failure(otherwise, e);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new JournalFailure(Trouble.DAMAGED.sentence(otherwise), e);
    }
  }

  private interface Question<T> {
    T ask() throws SQLException;
  }

  private void appendAll(List<Entry> entries) throws SQLException {
    Optional<EntryTable.Hashed> newest = table.newest();
    long sequence = newest.map(last -> last.link().sequence()).orElse(0L);
    byte[] previous = newest.map(EntryTable.Hashed::hash).orElseGet(Link::beforeTheFirst);
    for (Entry entry : entries) {
      requireItsPlace(entry);
      sequence++;
      Link link = link(sequence, entry, previous);
      previous = link.hash();
      table.insert(link, previous);
    }
  }

  private Link link(long sequence, Entry entry, byte[] previous) {
    return new Link(
        sequence,
        clock.instant().toString(),
        entry.kind().name(),
        entry.key().map(IdempotencyKey::value).orElse(""),
        FactText.write(entry.facts()),
        previous);
  }

  private void requireItsPlace(Entry entry) throws SQLException {
    if (entry.key().isEmpty()) {
      return;
    }
    EntryKind kind = entry.kind();
    Set<EntryKind> before = table.kindsUnder(entry.key().get());
    switch (kind.role()) {
      case NOTE -> {}
      case INTENT -> require(!before.contains(kind), kind + " stands under its key already");
      case PROOF ->
          require(isOpen(kind.closes().orElseThrow(), before), kind + " has no open intent");
    }
  }

  private static boolean isOpen(EntryKind intent, Set<EntryKind> before) {
    Set<EntryKind> proofs = EnumSet.copyOf(before.isEmpty() ? Set.of(intent) : before);
    proofs.removeIf(kind -> !kind.closes().equals(Optional.of(intent)));
    return before.contains(intent) && proofs.isEmpty();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private void takeBack(Exception cause) {
    try {
      JournalFile.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself (full disk, I/O error): there is nothing left to take
      // back.
      cause.addSuppressed(e);
    }
  }

  private static JournalFailure failure(String what, SQLException cause) {
    return new JournalFailure(Trouble.of(cause).sentence(what), cause);
  }
}
