package org.hallkiosk.kiosk.journal.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/// Why the journal's file does not serve, each with its reason and its remedy.
public enum Trouble {
  DISK_FULL("the disk is full", "free space on the disk that holds it"),
  NOT_WRITABLE(
      "its folder or file cannot be written",
      "let the terminal's user write the data folder, or correct data-folder in terminal.yaml"),
  IN_USE(
      "another program holds it open", "stop the other terminal process that uses the data folder"),
  DAMAGED(
      "the file is damaged or is no database",
      "keep the file for the audit, move it away and check the disk"),
  FOREIGN("the file belongs to another program", "correct data-folder in terminal.yaml"),
  NEWER("a newer version of this software wrote it", "install that version or a later one"),
  DISK_ERROR(
      "the disk reports an error", "check the disk and its cable, and replace it if need be");

  private static final int PRIMARY = 0xFF;

  private final String why;
  private final String remedy;

  Trouble(String why, String remedy) {
    this.why = why;
    this.remedy = remedy;
  }

  /// One sentence: what, why, what to do.
  ///
  /// @param what such as "the journal /data/journal.db cannot be opened"
  String sentence(String what) {
    return what + " because " + why + ": " + remedy + ", then start the terminal again.";
  }

  /// By SQLite's primary result code; extended codes carry it in their low byte.
  static Trouble of(SQLException failure) {
    return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & PRIMARY)) {
      case SQLITE_FULL -> DISK_FULL;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> NOT_WRITABLE;
      case SQLITE_BUSY, SQLITE_LOCKED -> IN_USE;
      case SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_ERROR, SQLITE_FORMAT -> DAMAGED;
      default -> DISK_ERROR;
    };
  }
}
