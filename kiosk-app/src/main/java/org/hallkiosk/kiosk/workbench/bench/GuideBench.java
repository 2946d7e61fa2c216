package org.hallkiosk.kiosk.workbench.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.hallkiosk.kiosk.guide.GuideBook;
import org.hallkiosk.kiosk.guide.GuideOpening;
import org.hallkiosk.kiosk.workbench.Workbench;

/// What a citizen types into the offline guide, from the text to its hits, beside SQL's `LIKE` over
/// the same 10,000 items in the same file: turn by turn, and the first rounds only warm up.
record GuideBench(int rounds) implements Benchmark {

  /// Names, parts of them and everyday words, all of which `LIKE` finds too; it finds nothing for
  /// sounds, initials and slips.
  private static final List<String> TYPED =
      List.of("公积金", "居住证", "社保卡", "营业执照", "办理", "身份证", "变更", "登记", "养老", "许可");

  private static final int WARM_UP = 40;

  @Override
  public String name() {
    return "guide";
  }

  @Override
  public Figure measure(Workbench workbench) {
    try {
      Path folder = Files.createTempDirectory("guide-");
      Path file = folder.resolve("guide.db");
      try (GuideBook book = filled(file);
          Connection plain = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        return measured(book, new LikeSearch(plain));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the guide's file cannot be read with LIKE", e);
    }
  }

  private static GuideBook filled(Path file) {
    GuideBook book =
        switch (GuideBook.open(file)) {
          case GuideOpening.Opened(GuideBook opened) -> opened;
          case GuideOpening.NotOpened(String sentence) -> throw new IllegalStateException(sentence);
        };
    book.replace("bench", HallItems.all())
        .ifPresent(
            sentence -> {
              throw new IllegalStateException(sentence);
            });
    return book;
  }

  private Figure measured(GuideBook book, LikeSearch like) throws SQLException {
    long[] ours = new long[rounds * TYPED.size()];
    long[] peer = new long[rounds * TYPED.size()];
    for (int at = -WARM_UP * TYPED.size(); at < ours.length; at++) {
      String typed = TYPED.get(Math.floorMod(at, TYPED.size()));
      long begun = System.nanoTime();
      book.search(typed);
      long between = System.nanoTime();
      like.search(typed);
      long ended = System.nanoTime();
      if (at >= 0) {
        ours[at] = between - begun;
        peer[at] = ended - between;
      }
    }
    return Figure.ofNanos(name(), ours, peer);
  }
}
