package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.identity.Pseudonym;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoNamesInTheFileTest {

  private static final Person CITIZEN = new Person("张示例", new IdNumber("11010519491231002X"));

  @TempDir Path folder;

  @Test
  void a_whole_session_leaves_neither_name_nor_number_on_the_disk() {
    try (Journal journal = Journals.open(folder.resolve("journal.db"))) {
      wholeSession(journal, new Pseudonym("p-5f2c9a7713"));
      assertEquals(List.of(), filesThatTell(CITIZEN));
    }
    assertEquals(List.of(), filesThatTell(CITIZEN));
  }

  @Test
  void a_planted_name_is_found_by_the_scan() {
    try (Journal journal = Journals.open(folder.resolve("journal.db"))) {
      journal.append(
          List.of(Entry.note(EntryKind.SESSION_CLOSED, Map.of(Fact.REASON, CITIZEN.name()))));
      assertEquals(List.of("journal.db-wal"), filesThatTell(CITIZEN));
    }
    assertEquals(List.of("journal.db"), filesThatTell(CITIZEN));
  }

  private static void wholeSession(Journal journal, Pseudonym pseudonym) {
    IdempotencyKey key = new IdempotencyKey("session-1");
    journal.append(
        List.of(
            Entry.note(EntryKind.SIGNED_IN, Map.of(Fact.PSEUDONYM, pseudonym.value())),
            Entry.of(EntryKind.SUBMIT_INTENT, key, Map.of(Fact.SERVICE, "no-house-certificate"))));
    journal.append(
        List.of(Entry.of(EntryKind.SUBMIT_DONE, key, Map.of(Fact.CASE, "CASE-2026-0001"))));
  }

  private List<String> filesThatTell(Person person) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> tells(file, person.name()) || tells(file, person.number().value()))
          .map(file -> file.getFileName().toString())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean tells(Path file, String secret) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return bytes.contains(
              new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
          || bytes.contains(
              new String(secret.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
