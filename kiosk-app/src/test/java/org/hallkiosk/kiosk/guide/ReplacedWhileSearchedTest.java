package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two people's searches while the hall's new edition comes in.
final class ReplacedWhileSearchedTest {

  private static final int ITEMS = 500;
  private static final int EDITIONS = 6;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void everyAnswerIsOfOneEdition() throws Exception {
    try (GuideBook book = Books.open(folder.resolve("guide.db"));
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      assertEquals(Optional.empty(), book.replace("0", edition(0)));
      AtomicBoolean done = new AtomicBoolean();
      List<Future<?>> searching = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        searching.add(threads.submit(() -> search(book, done)));
      }
      for (int edition = 1; edition <= EDITIONS; edition++) {
        assertEquals(Optional.empty(), book.replace("" + edition, edition(edition)));
      }
      done.set(true);
      for (Future<?> search : searching) {
        search.get();
      }
      assertEquals(Optional.of("" + EDITIONS), book.edition());
    }
  }

  private static void search(GuideBook book, AtomicBoolean done) {
    do {
      List<GuideItem> found = book.search("社保卡");
      assertEquals(50, found.size());
      assertEquals(1, editions(found).size(), () -> "editions " + editions(found));
    } while (!done.get());
  }

  private static Set<String> editions(List<GuideItem> found) {
    return found.stream().map(GuideItem::timeLimit).collect(Collectors.toSet());
  }

  /// Items move to other places from edition to edition.
  private static List<GuideItem> edition(int number) {
    return IntStream.range(0, ITEMS)
        .mapToObj(
            at ->
                new GuideItem(
                    "C" + (at + number * 7) % ITEMS,
                    "社保卡事项" + at,
                    List.of(),
                    "示例局",
                    "1 号窗口",
                    List.of(),
                    "版次" + number,
                    "不收费",
                    "",
                    Optional.empty()))
        .toList();
  }
}
