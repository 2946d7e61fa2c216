package org.hallkiosk.kiosk.workbench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When the hall is killed while it writes.
class BooksTest {

  private static final ActionKey KEY = new ActionKey("terminal-0001", "session-0001-0001");
  private static final Instant NOW = Instant.parse("2026-03-15T02:24:00Z");

  private static final Filing FILING =
      new Filing(
          "pseudonym",
          Optional.empty(),
          Optional.of("WT-1"),
          Optional.empty(),
          "terminal-0001",
          true,
          List.of(new FiledMaterial("portrait", FiledMaterial.How.UPLOADED, "0".repeat(64), 1)),
          0,
          Optional.empty(),
          List.of(new Filing.FiledRow("受理编号", "Case", "BDC-000001")),
          List.of(),
          Optional.empty());

  @TempDir Path folder;

  @Test
  void what_was_answered_for_is_there_after_a_restart() throws IOException {
    try (Books books = open()) {
      assertEquals(new Outcome.Done("BDC-000001"), issue(books));
    }
    try (Books books = open()) {
      assertEquals(new Outcome.Done("BDC-000001"), books.query(KEY, NOW));
      assertEquals(FILING, books.view().cases().getFirst().filing());
      assertEquals(1, books.view().cases().size());
    }
  }

  @Test
  void a_torn_last_line_is_dropped_and_the_books_go_on() throws IOException {
    try (Books books = open()) {
      issue(books);
    }
    Files.writeString(file(), "{\"event\":\"case-iss", StandardOpenOption.APPEND);
    ActionKey second = new ActionKey("terminal-0001", "session-0001-0002");
    try (Books books = open()) {
      assertEquals(new Outcome.NeverReceived(), books.query(second, NOW));
    }
    try (Books books = open()) {
      assertEquals(1, books.view().cases().size());
      assertEquals(List.of(second), books.view().closedKeys());
    }
  }

  @Test
  void a_line_torn_at_any_byte_costs_that_line_and_no_other() throws IOException {
    try (Books books = open()) {
      issue(books);
      books.query(new ActionKey("terminal-0001", "session-0001-0002"), NOW);
    }
    byte[] whole = Files.readAllBytes(file());
    int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
    for (int cut = first; cut < whole.length; cut++) {
      Files.write(file(), Arrays.copyOf(whole, cut));
      try (Books books = open()) {
        assertEquals(1, books.view().cases().size());
        assertTrue(books.view().closedKeys().isEmpty());
      }
    }
  }

  @Test
  void a_spoilt_line_in_the_middle_stops_the_hall() throws IOException {
    try (Books books = open()) {
      issue(books);
    }
    Files.writeString(file(), "{\"event\":\"nonsense\"}\n{}\n", StandardOpenOption.APPEND);
    assertThrows(IOException.class, this::open);
  }

  @Test
  void two_halls_never_share_their_books() throws IOException {
    try (Books books = open()) {
      assertEquals(0, books.cases().count());
      assertThrows(IOException.class, this::open);
    }
  }

  private Books open() throws IOException {
    return new Books(file());
  }

  private Path file() {
    return folder.resolve("books.jsonl");
  }

  private static Outcome issue(Books books) {
    HallCase issued =
        new HallCase(
            "BDC-000001",
            Citizens.ORDINARY.person().number().value(),
            "no-house-certificate",
            Map.of("purpose", "other"),
            "SLWF-000001",
            "0".repeat(64),
            NOW.toString(),
            FILING);
    return books.decide(
        new Act(KEY, "", "content", NOW),
        () -> new Ruling.Enter(new BookEvent.CaseIssued(NOW.toString(), KEY, "content", issued)));
  }
}
