package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Journal.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TamperedJournalTest {

  private static final String CHANGED = "the entry was changed after it was written";
  private static final String NOT_NEXT = "the entry does not follow the one before it";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void twenty_entries() {
    file = folder.resolve("journal.db");
    try (Journal journal = Journals.open(file)) {
      for (int i = 1; i <= 20; i++) {
        journal.append(List.of(Journals.intent("session-" + (100 + i))));
      }
    }
  }

  @Test
  void an_untouched_journal_is_whole() {
    assertEquals(new Verdict.Whole(20), verdict());
  }

  @ParameterizedTest
  @CsvSource({"at", "kind", "key", "facts"})
  void one_changed_field_is_found(String column) throws SQLException {
    Journals.tamper(
        file, "UPDATE entry SET " + column + " = " + column + " || 'x' WHERE sequence = 7");
    assertEquals(new Verdict.Broken(7, CHANGED), verdict());
  }

  @Test
  void text_moved_from_one_field_into_the_next_is_found() throws SQLException {
    Journals.tamper(
        file,
        "UPDATE entry SET at = at || substr(kind, 1, 1), kind = substr(kind, 2)"
            + " WHERE sequence = 7");
    assertEquals(new Verdict.Broken(7, CHANGED), verdict());
  }

  @Test
  void a_changed_hash_is_found() throws SQLException {
    Journals.tamper(file, "UPDATE entry SET hash = zeroblob(32) WHERE sequence = 7");
    assertEquals(new Verdict.Broken(7, CHANGED), verdict());
  }

  @Test
  void an_entry_that_was_rewritten_with_a_fitting_hash_is_found_at_the_next() throws SQLException {
    byte[] before = hashOf(6);
    Link forged =
        new Link(7, "2026-03-02T01:02:03Z", "SUBMIT_DONE", "session-107", "CASE=forged\n", before);
    Journals.tamper(
        file,
        "UPDATE entry SET kind = 'SUBMIT_DONE', facts = 'CASE=forged' || char(10), hash = x'"
            + java.util.HexFormat.of().formatHex(forged.hash())
            + "' WHERE sequence = 7");
    assertEquals(new Verdict.Broken(8, NOT_NEXT), verdict());
  }

  @Test
  void a_deleted_entry_is_found() throws SQLException {
    Journals.tamper(file, "DELETE FROM entry WHERE sequence = 7");
    assertEquals(new Verdict.Broken(7, "the entry is missing"), verdict());
  }

  @Test
  void a_deleted_entry_is_found_also_when_the_rest_is_renumbered() throws SQLException {
    Journals.tamper(file, "DELETE FROM entry WHERE sequence = 7");
    Journals.tamper(file, "UPDATE entry SET sequence = sequence - 1 WHERE sequence > 7");
    assertEquals(new Verdict.Broken(7, NOT_NEXT), verdict());
  }

  @Test
  void a_deleted_end_is_found() throws SQLException {
    Journals.tamper(file, "DELETE FROM entry WHERE sequence > 18");
    assertEquals(
        new Verdict.Broken(19, "the newest entries are missing: 20 were written"), verdict());
  }

  @Test
  void entries_in_another_order_are_found() throws SQLException {
    Journals.tamper(file, "UPDATE entry SET sequence = 1000 WHERE sequence = 7");
    Journals.tamper(file, "UPDATE entry SET sequence = 7 WHERE sequence = 8");
    Journals.tamper(file, "UPDATE entry SET sequence = 8 WHERE sequence = 1000");
    assertEquals(new Verdict.Broken(7, NOT_NEXT), verdict());
  }

  @Test
  void one_flipped_byte_in_the_file_is_found() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = indexOf(bytes, "session-107");
    bytes[at + 10] ^= 1;
    Files.write(file, bytes);
    assertEquals(new Verdict.Broken(7, CHANGED), verdict());
  }

  @Test
  void a_page_that_cannot_be_read_is_a_broken_chain_and_not_a_crash() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int page = indexOf(bytes, "session-107") / 4096;
    java.util.Arrays.fill(bytes, page * 4096, page * 4096 + 100, (byte) 0xA5);
    Files.write(file, bytes);
    assertInstanceOf(Verdict.Broken.class, verdict());
  }

  private Verdict verdict() {
    try (Journal journal = Journals.open(file)) {
      return journal.verify();
    }
  }

  private byte[] hashOf(long sequence) throws SQLException {
    try (var connection = JournalFile.connect(file)) {
      byte[][] found = new byte[1][];
      new EntryTable(connection)
          .walk(
              next -> {
                found[0] = next.hash();
                return next.link().sequence() < sequence;
              });
      return found[0];
    }
  }

  /// The first copy stands in the table, or in the index: the table's page holds the facts too.
  private static int indexOf(byte[] bytes, String text) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = all.indexOf(text + "SERVICE");
    if (at < 0) {
      throw new AssertionError(text + " is not in the file");
    }
    return at;
  }
}
