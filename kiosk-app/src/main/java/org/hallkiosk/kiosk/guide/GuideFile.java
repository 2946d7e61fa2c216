package org.hallkiosk.kiosk.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/// The book's file: opens it and lays out a new one. It holds nothing that the hall would not give
/// again: a file that is damaged, or of another make, is thrown away.
final class GuideFile {

  /// Raised with every change of the layout, and of what the index holds.
  private static final int SCHEMA = 1;

  /// "HKG1" in SQLite's application id, so that `file` and we know what it is.
  private static final int APPLICATION = 0x484B4731;

  private static final int WAIT_FOR_OTHERS_MS = 10_000;

  private static final List<String> LAYOUT =
      List.of(
          "CREATE TABLE edition (value TEXT NOT NULL)",
          """
          CREATE TABLE item (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            everyday TEXT NOT NULL,
            department TEXT NOT NULL,
            desk TEXT NOT NULL,
            materials TEXT NOT NULL,
            time_limit TEXT NOT NULL,
            fee TEXT NOT NULL,
            link TEXT NOT NULL,
            service TEXT NOT NULL,
            folded_name TEXT NOT NULL,
            folded_everyday TEXT NOT NULL,
            folded_rest TEXT NOT NULL)
          """,
          "CREATE TABLE called (key TEXT NOT NULL, item INTEGER NOT NULL, everyday INTEGER NOT"
              + " NULL, PRIMARY KEY (key, everyday, item)) WITHOUT ROWID",
          "CREATE VIRTUAL TABLE term USING fts5("
              + "name, everyday, rest, sounds, initials, content='', tokenize='ascii')",
          "CREATE TABLE heard (term TEXT PRIMARY KEY) WITHOUT ROWID");

  private GuideFile() {}

  /// Lays out a new file where there is none, or none that is fit. Blocks for the disk.
  static void prepare(Path file) throws IOException, SQLException {
    Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
    if (Files.exists(file) && !isFit(file)) {
      throwAway(file);
    }
    try (Connection connection = connect(file)) {
      run(connection, "BEGIN IMMEDIATE");
      if (number(connection, "PRAGMA application_id") == 0) {
        layOut(connection);
      }
      run(connection, "COMMIT");
    }
  }

  static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_OTHERS_MS);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  private static boolean isFit(Path file) {
    try (Connection connection = connect(file)) {
      int application = number(connection, "PRAGMA application_id");
      boolean empty =
          application == 0 && number(connection, "SELECT count(*) FROM sqlite_master") == 0;
      return empty
          || (application == APPLICATION
              && number(connection, "PRAGMA user_version") == SCHEMA
              && number(connection, "SELECT quick_check = 'ok' FROM pragma_quick_check") == 1);
    } catch (SQLException unreadable) {
      return false;
    }
  }

  private static void throwAway(Path file) throws IOException {
    for (String part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
    }
  }

  private static void layOut(Connection connection) throws SQLException {
    for (String statement : LAYOUT) {
      run(connection, statement);
    }
    run(connection, "PRAGMA application_id = " + APPLICATION);
    run(connection, "PRAGMA user_version = " + SCHEMA);
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
