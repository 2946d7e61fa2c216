package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while a new edition is written. What the disk held at that moment is opened
/// again.
final class PowerCutWhileFillingTest {

  private static final int ITEMS = 5000;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void anOldEdition() {
    file = folder.resolve("guide.db");
    try (GuideBook book = Books.open(file)) {
      assertEquals(Optional.empty(), book.replace("old", edition("旧版")));
    }
  }

  private static List<GuideItem> edition(String name) {
    return IntStream.range(0, ITEMS)
        .mapToObj(
            number ->
                Books.item(
                    "C" + number,
                    name + "事项" + number,
                    name + "说法",
                    "第" + number + "件事的另一个说法".repeat(12)))
        .toList();
  }

  @Test
  void afterwardsTheOldEditionIsWholeAndTheNewOneCanStillCome() throws IOException {
    List<Path> snapshots = new ArrayList<>();
    try (GuideBook book = Books.open(file)) {
      assertEquals(Optional.empty(), book.replace("new", cutAt(List.of(1, 2500, 4999), snapshots)));
    }

    assertEquals(3, snapshots.size());
    assertTrue(Files.size(wal(snapshots.getLast())) > 100_000, "much of it was on the disk");
    for (Path snapshot : snapshots) {
      try (GuideBook book = Books.open(snapshot)) {
        assertEquals(Optional.of("old"), book.edition());
        assertEquals(50, book.search("旧版").size());
        assertEquals(List.of(), book.search("新版"));
        assertTrue(book.entry("C" + (ITEMS - 1)).orElseThrow().name().startsWith("旧版"));
        assertEquals(Optional.empty(), book.replace("new", edition("新版")));
        assertFalse(book.search("新版").isEmpty());
        assertEquals(List.of(), book.search("旧版"));
      }
    }
  }

  /// A new edition that copies the disk when some of its items are asked for, the last time.
  private List<GuideItem> cutAt(List<Integer> cuts, List<Path> snapshots) {
    List<GuideItem> items = edition("新版");
    return new AbstractList<>() {
      @Override
      public GuideItem get(int index) {
        if (cuts.contains(index)) {
          Path snapshot = snapshot(index);
          snapshots.remove(snapshot);
          snapshots.add(snapshot);
        }
        return items.get(index);
      }

      @Override
      public int size() {
        return items.size();
      }
    };
  }

  private Path snapshot(int index) {
    try {
      Path copy = Files.createDirectories(folder.resolve("cut-" + index)).resolve("guide.db");
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      Files.copy(wal(file), wal(copy), StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path wal(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }
}
