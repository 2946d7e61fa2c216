package org.hallkiosk.kiosk.journal.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;

/// The one table. Knows SQL and nothing of what entries mean to each other, but for [#open].
final class EntryTable {

  private static final String COLUMNS = "sequence, at, kind, key, facts, previous, hash";
  private static final String OPEN =
      Stream.of(EntryKind.values())
          .filter(kind -> kind.role() == EntryKind.Role.INTENT)
          .map(EntryTable::openOf)
          .collect(Collectors.joining(" UNION ALL ", "", " ORDER BY sequence"));

  private final Connection connection;

  EntryTable(Connection connection) {
    this.connection = connection;
  }

  /// The newest link with its hash, if there is any.
  Optional<Hashed> newest() throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM entry ORDER BY sequence DESC LIMIT 1";
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(hashed(row)) : Optional.empty();
    }
  }

  Set<EntryKind> kindsUnder(IdempotencyKey key) throws SQLException {
    Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
    try (PreparedStatement query =
        connection.prepareStatement("SELECT kind FROM entry WHERE key = ?")) {
      query.setString(1, key.value());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          kinds.add(EntryKind.valueOf(row.getString(1)));
        }
      }
    }
    return kinds;
  }

  /// When the first entry was written down under a key.
  Optional<Instant> firstUnder(IdempotencyKey key) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT at FROM entry WHERE key = ? ORDER BY sequence LIMIT 1")) {
      query.setString(1, key.value());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(Instant.parse(row.getString(1))) : Optional.empty();
      }
    }
  }

  void insert(Link link, byte[] hash) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setLong(1, link.sequence());
      insert.setString(2, link.at());
      insert.setString(3, link.kind());
      insert.setString(4, link.key());
      insert.setString(5, link.facts());
      insert.setBytes(6, link.previous());
      insert.setBytes(7, hash);
      insert.executeUpdate();
    }
  }

  /// Intents without a proof of a kind that closes them, oldest first.
  List<Entry> open() throws SQLException {
    List<Entry> open = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(OPEN);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        open.add(entry(row));
      }
    }
    return open;
  }

  /// Intents and proofs of some kinds that were written down in a span of time, oldest first.
  List<Entry> ofKinds(Set<EntryKind> kinds, Span span) throws SQLException {
    String names = kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    List<Entry> found = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT sequence, kind, key, facts FROM entry WHERE kind IN ("
                + names
                + ") AND at >= ? AND at < ? ORDER BY sequence")) {
      query.setString(1, span.from());
      query.setString(2, span.until());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          found.add(entry(row));
        }
      }
    }
    return found;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return Entry.of(
        EntryKind.valueOf(row.getString(2)),
        new IdempotencyKey(row.getString(3)),
        FactText.read(row.getString(4)));
  }

  /// A span of time as its texts compare with those of the column `at`: without the zone's letter,
  /// which would sort behind a fraction of the same second.
  ///
  /// @param until not reached any more
  record Span(String from, String until) {

    static final Span EVER = new Span("", "~");

    static Span of(LocalDate day, ZoneId zone) {
      return new Span(begin(day, zone), begin(day.plusDays(1), zone));
    }

    private static String begin(LocalDate day, ZoneId zone) {
      return day.atStartOfDay(zone).toInstant().toString().replace("Z", "");
    }
  }

  /// Hands every link over in order, until the reader has seen enough.
  void walk(LinkReader reader) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT " + COLUMNS + " FROM entry ORDER BY sequence");
        ResultSet row = query.executeQuery()) {
      boolean more = true;
      while (more && row.next()) {
        more = reader.read(hashed(row));
      }
    }
  }

  /// The highest sequence that was ever given out, also when its row is gone: SQLite keeps it for
  /// tables with AUTOINCREMENT.
  long everGiven() throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("SELECT seq FROM sqlite_sequence WHERE name = 'entry'");
        ResultSet row = query.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static String openOf(EntryKind intent) {
    String proofs =
        Stream.of(EntryKind.values())
            .filter(kind -> kind.closes().equals(Optional.of(intent)))
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));
    return "SELECT sequence, kind, key, facts FROM entry AS intent WHERE kind = '"
        + intent
        + "' AND NOT EXISTS (SELECT 1 FROM entry WHERE key = intent.key AND kind IN ("
        + proofs
        + "))";
  }

  private static Hashed hashed(ResultSet row) throws SQLException {
    Link link =
        new Link(
            row.getLong(1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), bytes(row, 6));
    return new Hashed(link, bytes(row, 7));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }

  private static byte[] bytes(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getBytes(column)).orElseGet(() -> new byte[0]);
  }

  /// @param hash as it stands in the table, whether or not it fits
  record Hashed(Link link, byte[] hash) {}

  /// Takes one link after the other.
  interface LinkReader {

    /// @return whether the next one is wanted
    boolean read(Hashed link);
  }
}
