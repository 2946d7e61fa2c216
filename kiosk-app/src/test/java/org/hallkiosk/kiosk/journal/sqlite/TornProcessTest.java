package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Journal.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornProcessTest {

  private static final int[] KILLED_AFTER = {1, 137, 1500};

  @TempDir Path folder;

  @Test
  void a_process_killed_while_it_writes_leaves_a_whole_chain_with_all_it_acknowledged()
      throws IOException, InterruptedException {
    Path file = folder.resolve("journal.db");
    Set<String> acknowledged = new HashSet<>();
    int next = 1000;
    for (int appends : KILLED_AFTER) {
      next = runAndKill(file, next, appends, acknowledged) + 1000;
      assertNothingLost(file, acknowledged);
    }
  }

  private static int runAndKill(Path file, int from, int appends, Set<String> acknowledged)
      throws IOException, InterruptedException {
    Process writer = start(file, from);
    int last = from;
    try (BufferedReader said = writer.inputReader()) {
      for (int i = 0; i < appends; i++) {
        last = Integer.parseInt(said.readLine());
        acknowledge(last, acknowledged);
      }
      // Unlike Process.destroyForcibly, this leaves what the process said to be read.
      writer.toHandle().destroyForcibly();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Integer.parseInt(line);
        acknowledge(last, acknowledged);
      }
    }
    writer.waitFor();
    return last;
  }

  private static void acknowledge(int number, Set<String> acknowledged) {
    acknowledged.add("first-" + number);
    acknowledged.add("second-" + number);
  }

  private static void assertNothingLost(Path file, Set<String> acknowledged) {
    try (Journal journal = Journals.open(file)) {
      Verdict.Whole whole = assertInstanceOf(Verdict.Whole.class, journal.verify());
      Set<String> kept = new HashSet<>();
      for (Entry entry : journal.open()) {
        kept.add(entry.key().map(IdempotencyKey::value).orElseThrow());
      }
      assertTrue(kept.containsAll(acknowledged), "an acknowledged entry is gone");
      assertEquals(whole.entries(), kept.size());
      assertEquals(0, whole.entries() % 2, "half of an append was kept");
    }
  }

  private static Process start(Path file, int from) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            TornWriter.class.getName(),
            file.toString(),
            Integer.toString(from))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
