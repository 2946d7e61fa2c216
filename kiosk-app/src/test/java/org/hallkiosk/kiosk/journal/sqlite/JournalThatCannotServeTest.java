package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Journal.Verdict;
import org.hallkiosk.kiosk.journal.JournalFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalThatCannotServeTest {

  @TempDir Path folder;

  @Test
  void a_file_that_is_no_database_is_damaged() throws IOException {
    Path file = folder.resolve("journal.db");
    Files.writeString(file, "not a database, ".repeat(100));
    assertNotOpened(
        file,
        Trouble.DAMAGED,
        "because the file is damaged or is no database: keep the file for the audit, move it away"
            + " and check the disk, then start the terminal again.");
  }

  @Test
  void a_file_cut_in_the_middle_is_damaged_or_its_chain_is_broken() throws IOException {
    Path file = folder.resolve("journal.db");
    try (Journal journal = Journals.open(file)) {
      for (int i = 0; i < 200; i++) {
        journal.append(List.of(Journals.intent("session-" + i)));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    switch (JournalFile.open(file, Journals.CLOCK)) {
      case JournalOpening.NotOpened(Trouble trouble, _) -> assertEquals(Trouble.DAMAGED, trouble);
      case JournalOpening.Opened(Journal journal) -> {
        assertInstanceOf(Verdict.Broken.class, journal.verify());
        journal.close();
      }
    }
  }

  @Test
  void a_journal_that_another_terminal_holds_is_in_use() {
    Path file = folder.resolve("journal.db");
    try (Journal first = Journals.open(file)) {
      assertNotOpened(
          file,
          Trouble.IN_USE,
          "because another program holds it open: stop the other terminal process that uses the"
              + " data folder, then start the terminal again.");
      first.append(List.of(Journals.intent("session-1")));
    }
    Journals.open(file).close();
  }

  @Test
  void a_journal_of_a_newer_version_is_left_alone() throws SQLException {
    Path file = folder.resolve("journal.db");
    Journals.open(file).close();
    Journals.tamper(file, "PRAGMA user_version = 2");
    assertNotOpened(
        file,
        Trouble.NEWER,
        "because a newer version of this software wrote it: install that version or a later one,"
            + " then start the terminal again.");
  }

  @Test
  void a_database_of_another_program_is_left_alone() throws SQLException {
    Path file = folder.resolve("journal.db");
    Journals.tamper(file, "CREATE TABLE bookmarks (name TEXT)");
    assertNotOpened(
        file,
        Trouble.FOREIGN,
        "because the file belongs to another program: correct data-folder in terminal.yaml, then"
            + " start the terminal again.");
  }

  @Test
  void a_folder_that_takes_no_files_is_not_writable() {
    assertNotWritable(Path.of("/proc/journal.db"));
  }

  @Test
  void a_path_through_a_file_is_not_writable() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "a file where a folder should be");
    assertNotWritable(file.resolve("journal.db"));
  }

  @Test
  void a_read_only_folder_is_not_writable() {
    Path locked = folder.resolve("locked");
    assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
    assertEquals(true, locked.toFile().mkdir() && locked.toFile().setWritable(false));
    assertNotWritable(locked.resolve("journal.db"));
  }

  @Test
  void a_full_disk_is_told_and_takes_nothing_of_the_append() throws SQLException {
    Connection connection = JournalFile.connect(folder.resolve("journal.db"));
    JournalFile.prepared(connection);
    JournalFile.run(connection, "PRAGMA max_page_count = 12");
    try (Journal journal = new SqliteJournal(connection, Journals.CLOCK)) {
      int written = fill(journal);
      assertEquals(new Verdict.Whole(written), journal.verify());
      JournalFile.run(connection, "PRAGMA max_page_count = 100");
      journal.append(List.of(Journals.intent("session-after")));
      assertEquals(new Verdict.Whole(written + 1), journal.verify());
    }
  }

  private static int fill(Journal journal) {
    for (int i = 0; i < 1000; i++) {
      try {
        journal.append(List.of(Journals.intent("session-" + i)));
      } catch (JournalFailure full) {
        assertEquals(
            "The journal did not take an entry because the disk is full: free space on the disk"
                + " that holds it, then start the terminal again.",
            full.getMessage());
        return i;
      }
    }
    throw new AssertionError("the disk never filled");
  }

  @Test
  void after_closing_nothing_is_taken_any_more() {
    Journal journal = Journals.open(folder.resolve("journal.db"));
    journal.close();
    assertThrows(JournalFailure.class, () -> journal.append(List.of(Journals.intent("session-1"))));
  }

  private static void assertNotWritable(Path file) {
    assertNotOpened(
        file,
        Trouble.NOT_WRITABLE,
        "because its folder or file cannot be written: let the terminal's user write the data"
            + " folder, or correct data-folder in terminal.yaml, then start the terminal again.");
  }

  private static void assertNotOpened(Path file, Trouble trouble, String why) {
    assertEquals(
        new JournalOpening.NotOpened(trouble, "The journal " + file + " cannot be opened " + why),
        JournalFile.open(file, Journals.CLOCK));
  }
}
