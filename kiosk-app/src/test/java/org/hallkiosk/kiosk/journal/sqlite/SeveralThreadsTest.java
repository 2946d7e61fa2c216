package org.hallkiosk.kiosk.journal.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.Journal.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralThreadsTest {

  @TempDir Path folder;

  @Test
  void appends_from_several_threads_keep_the_chain() throws Exception {
    try (Journal journal = Journals.open(folder.resolve("journal.db"))) {
      appendFromEightThreads(journal);
      assertEquals(new Verdict.Whole(8 * 25 * 3), journal.verify());
      assertEquals(8 * 25, journal.open().size());
    }
  }

  private static void appendFromEightThreads(Journal journal)
      throws ExecutionException, InterruptedException {
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int thread = 0; thread < 8; thread++) {
        String name = "thread-" + thread + "-";
        writers.add(threads.submit(() -> append(journal, name)));
      }
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
  }

  private static void append(Journal journal, String name) {
    for (int i = 0; i < 25; i++) {
      journal.append(List.of(Journals.intent(name + i)));
      journal.append(List.of(Journals.done(name + i), Journals.intent(name + i + "-again")));
    }
  }
}
