package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole process, window and embedded hall and all, is killed in the middle of a visit and
/// started again on what it left on the disk; the citizen comes back.
class TheProcessIsKilledTest {

  private static final String ALL_WELL = "journeys: 1 completed, 0 failed";

  @TempDir Path data;

  @TempDir Path copies;

  @TempDir Path folder;

  private Path config = Path.of("");

  @BeforeEach
  void copyTheConfiguration() throws IOException {
    config = new OwnConfiguration(folder.resolve("config")).folder();
  }

  enum Killed {
    ONCE_THE_CARD_WAS_READ("lay the card down", 0),
    ONCE_THE_REVIEW_WAS_CONFIRMED("tap confirm", 0),
    SHORTLY_AFTER_THE_REVIEW("tap confirm", 300),
    WHILE_THE_PAPER_IS_PRINTED("tap confirm", 1500),
    ONCE_THE_RESULT_WAS_SHOWN("wait for the papers", 0),
    ONCE_THE_CITIZEN_HAD_RATED("tap rate-1", 0);

    private final String step;
    private final Duration later;

    Killed(String step, int laterMillis) {
      this.step = step;
      this.later = Duration.ofMillis(laterMillis);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_case_is_neither_lost_nor_doubled(Killed when) throws Exception {
    killed(when);
    try (WalkingTerminal again = WalkingTerminal.walking(errand(), config, data)) {
      List<String> said = again.toTheEnd();
      assertEquals(ALL_WELL, said.getLast(), () -> String.join("\n", said));
      assertEquals(0, again.exitCode());
    }
    assertEquals(List.of(), aftermath().complaints(Citizens.ORDINARY));
  }

  /// What the citizen comes back for: who has no paper that counts, for the paper; who has it, to
  /// see that nothing waits, since a second application would rightly make a second case.
  private String errand() throws IOException, SQLException {
    return asLeft().stream().anyMatch(entry -> entry.kind() == EntryKind.PRINTED)
        ? "came-back"
        : "interrupted";
  }

  /// Reads a copy: the next process must find its journal as the killed one left it.
  private List<Aftermath.Written> asLeft() throws IOException, SQLException {
    for (String file : List.of("journal.db", "journal.db-wal")) {
      if (Files.exists(data.resolve(file))) {
        Files.copy(data.resolve(file), copies.resolve(file));
      }
    }
    return Aftermath.written(copies.resolve("journal.db"));
  }

  private void killed(Killed when) throws IOException, InterruptedException {
    try (WalkingTerminal terminal = WalkingTerminal.walking("interrupted", config, data)) {
      terminal.awaitStep(when.step);
      // Not a wait for something: the moment at which the power fails.
      Thread.sleep(when.later);
      terminal.kill();
    }
  }

  private Aftermath aftermath() throws IOException, SQLException {
    return Aftermath.of(books(), data.resolve("journal.db"), papers());
  }

  private BooksView books() throws IOException {
    EmbeddedHall.Options options =
        EmbeddedHall.Options.in(data.resolve("hall"), HallBench.FONTS, InstantSource.system());
    try (EmbeddedHall hall = EmbeddedHall.start(options)) {
      return hall.books();
    }
  }

  private int papers() throws IOException {
    try (Stream<Path> files = Files.walk(data.resolve("papers"))) {
      return Math.toIntExact(files.filter(file -> file.toString().endsWith(".pdf")).count());
    }
  }
}
