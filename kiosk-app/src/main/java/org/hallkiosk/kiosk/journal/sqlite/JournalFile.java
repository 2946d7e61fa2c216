package org.hallkiosk.kiosk.journal.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/// The journal's file: opens it, recognises it and lays out a new one.
///
/// One process holds it, exclusively: two terminals on one journal would each believe to know what
/// is open. SQLite's write-ahead log with synchronous=FULL puts every commit on the disk before it
/// returns, and takes back what a torn process left half written.
public final class JournalFile {

  private static final int SCHEMA = 1;

  /// "HKJ1" in SQLite's application id, so that `file` and we know what it is.
  private static final int APPLICATION = 0x484B4A31;

  private static final int WAIT_FOR_OTHERS_MS = 1000;
  private static final String LAYOUT =
      """
      CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        facts TEXT NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL)
      """;

  private JournalFile() {}

  /// Opens the journal, or lays out a new one where there is no file. Blocks for the disk, and up
  /// to 1 s while another process holds the file.
  ///
  /// @param clock wall-clock time of the entries
  public static JournalOpening open(Path file, InstantSource clock) {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Connection connection = connect(file);
      Optional<Trouble> trouble = prepared(connection);
      if (trouble.isEmpty()) {
        return new JournalOpening.Opened(new SqliteJournal(connection, clock));
      }
      connection.close();
      return notOpened(file, trouble.get());
    } catch (IOException e) {
      return notOpened(file, Trouble.NOT_WRITABLE);
    } catch (SQLException e) {
      return notOpened(file, Trouble.of(e));
    }
  }

  static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_OTHERS_MS);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /// Takes the file for this process alone, and lays it out when it is new.
  static Optional<Trouble> prepared(Connection connection) throws SQLException {
    try {
      run(connection, "BEGIN IMMEDIATE");
      Optional<Trouble> trouble = recognised(connection);
      run(connection, "COMMIT");
      return trouble;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// Whether the file is a journal that this version can read.
  static boolean isOurs(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id") == APPLICATION
        && number(connection, "PRAGMA user_version") <= SCHEMA;
  }

  private static Optional<Trouble> recognised(Connection connection) throws SQLException {
    int application = number(connection, "PRAGMA application_id");
    if (application == 0 && number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
      layOut(connection);
      index(connection);
      return Optional.empty();
    }
    if (application != APPLICATION) {
      return Optional.of(Trouble.FOREIGN);
    }
    if (number(connection, "PRAGMA user_version") > SCHEMA) {
      return Optional.of(Trouble.NEWER);
    }
    index(connection);
    return Optional.empty();
  }

  /// What is open, owed or paid is found without reading years of entries. A file that was laid out
  /// before gets the index now; older software does not mind it.
  private static void index(Connection connection) throws SQLException {
    run(connection, "CREATE INDEX IF NOT EXISTS entry_by_kind ON entry (kind, at)");
  }

  private static void layOut(Connection connection) throws SQLException {
    run(connection, LAYOUT);
    run(connection, "CREATE INDEX entry_by_key ON entry (key, kind)");
    run(connection, "PRAGMA application_id = " + APPLICATION);
    run(connection, "PRAGMA user_version = " + SCHEMA);
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static JournalOpening notOpened(Path file, Trouble trouble) {
    return new JournalOpening.NotOpened(
        trouble, trouble.sentence("The journal " + file + " cannot be opened"));
  }
}
