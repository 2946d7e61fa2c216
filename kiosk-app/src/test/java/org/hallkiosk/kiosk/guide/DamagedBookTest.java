package org.hallkiosk.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hall gives a guide again; so a file that is no good is no reason to be without.
final class DamagedBookTest {

  @TempDir private Path folder;

  @Test
  void aFileThatIsNoBookIsThrownAway() throws IOException {
    Path file = Files.writeString(folder.resolve("guide.db"), "not a database ".repeat(1000));

    assertBeginsAnew(file);
  }

  @Test
  void anotherProgramsFileIsThrownAway() throws SQLException {
    Path file = folder.resolve("guide.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE other (x)");
    }

    assertBeginsAnew(file);
  }

  @Test
  void aBookWithADamagedPageIsThrownAway() throws IOException {
    Path file = folder.resolve("guide.db");
    try (GuideBook book = Books.open(file)) {
      assertEquals(Optional.empty(), book.replace("1", List.of(Books.item("1", "契税缴纳"))));
    }
    try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
      disk.seek(4096);
      disk.write(new byte[(int) disk.length() - 4096]);
    }

    assertBeginsAnew(file);
  }

  @Test
  void aSoundBookIsKept() {
    Path file = folder.resolve("guide.db");
    try (GuideBook book = Books.open(file)) {
      assertEquals(Optional.empty(), book.replace("1", List.of(Books.item("1", "契税缴纳"))));
    }
    try (GuideBook book = Books.open(file)) {
      assertEquals(Optional.of("1"), book.edition());
      assertEquals(List.of("契税缴纳"), Books.names(book.search("qishui")));
    }
  }

  @Test
  void whereNoFileCanBeTheTerminalIsToldWhy() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file where a folder should be");

    GuideOpening.NotOpened not =
        assertInstanceOf(GuideOpening.NotOpened.class, GuideBook.open(taken.resolve("guide.db")));

    assertTrue(not.sentence().contains("guide.db"), not.sentence());
  }

  private static void assertBeginsAnew(Path file) {
    try (GuideBook book = Books.open(file)) {
      assertEquals(Optional.empty(), book.edition());
      assertEquals(Optional.empty(), book.replace("2", List.of(Books.item("1", "契税缴纳"))));
      assertEquals(List.of("契税缴纳"), Books.names(book.search("契税")));
    }
  }
}
