package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;

/// Journals and entries for tests.
final class Journals {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T01:02:03Z"));

  private Journals() {}

  static Journal open(Path file) {
    return assertInstanceOf(JournalOpening.Opened.class, JournalFile.open(file, CLOCK)).journal();
  }

  static Entry intent(String key) {
    return Entry.of(
        EntryKind.SUBMIT_INTENT,
        new IdempotencyKey(key),
        Map.of(Fact.SERVICE, "no-house-certificate"));
  }

  static Entry done(String key) {
    return Entry.of(
        EntryKind.SUBMIT_DONE, new IdempotencyKey(key), Map.of(Fact.CASE, "CASE-2026-0001"));
  }

  /// What somebody with the file and a SQL prompt can do to it.
  static void tamper(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
