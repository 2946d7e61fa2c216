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
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole process, window and embedded hall and all, is killed in the middle of a visit and
/// started again on what it left on the disk; the citizen comes back.
class TheProcessIsKilledTest {

  private static final String ALL_WELL = "journeys: 1 completed, 0 failed";

  @TempDir Path data;

  /// When the process is killed, and what the citizen then comes back for: who has no paper yet,
  /// for the paper; who has it, to see that nothing waits and nothing is asked of them again.
  enum Killed {
    ONCE_THE_CARD_WAS_READ("lay the card down", 0, "no-house-certificate"),
    ONCE_THE_REVIEW_WAS_CONFIRMED("tap confirm", 0, "no-house-certificate"),
    SHORTLY_AFTER_THE_REVIEW("tap confirm", 300, "no-house-certificate"),
    WHILE_THE_PAPER_IS_PRINTED("tap confirm", 1500, "no-house-certificate"),
    ONCE_THE_RESULT_WAS_SHOWN("wait for the papers", 0, "came-back"),
    ONCE_THE_CITIZEN_HAD_RATED("tap rate-1", 0, "came-back");

    private final String step;
    private final Duration later;
    private final String errand;

    Killed(String step, int laterMillis, String errand) {
      this.step = step;
      this.later = Duration.ofMillis(laterMillis);
      this.errand = errand;
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_case_is_neither_lost_nor_doubled(Killed when) throws Exception {
    killed(when);
    try (WalkingTerminal again = WalkingTerminal.walking(when.errand, data)) {
      List<String> said = again.toTheEnd();
      assertEquals(ALL_WELL, said.getLast(), () -> String.join("\n", said));
      assertEquals(0, again.exitCode());
    }
    assertEquals(List.of(), aftermath().complaints(Citizens.ORDINARY));
  }

  private void killed(Killed when) throws IOException, InterruptedException {
    try (WalkingTerminal terminal = WalkingTerminal.walking("no-house-certificate", data)) {
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
