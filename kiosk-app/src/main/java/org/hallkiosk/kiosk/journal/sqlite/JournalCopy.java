package org.hallkiosk.kiosk.journal.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.journal.CaseTrace;
import org.sqlite.SQLiteConfig;

/// Reads a journal that a terminal may hold open. The terminal has the file for itself alone, so a
/// copy is read and then deleted; the copy is taken anew while the terminal writes, and its chain
/// of hashes says whether it is whole.
public final class JournalCopy {

  private static final int MOST_COPIES = 20;
  private static final List<String> PARTS = List.of("", "-wal");
  private static final String COPY = "journal.db";

  private JournalCopy() {}

  /// Blocks in proportion to the journal; needs as much space for temporary files.
  ///
  /// @param number of a case, a certificate, an order or a numbered form
  public static TraceReading trace(Path file, String number) {
    if (!Files.isRegularFile(file)) {
      return new TraceReading.NotRead(
          "There is no journal "
              + file
              + "; name the terminal's own file with --terminal, or correct its data-folder.");
    }
    try {
      Path folder = Files.createTempDirectory("hallkiosk-journal-");
      try {
        return copied(file, folder) ? read(folder.resolve(COPY), file, number) : busy(file);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      return notRead(file, "it cannot be copied", "look at the space for temporary files");
    }
  }

  private static TraceReading read(Path copy, Path file, String number) {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + copy)) {
      if (!JournalFile.isOurs(connection)) {
        return notRead(
            file, "it is no journal of this version", "read it with the version that wrote it");
      }
      List<CaseTrace> cases = new TraceQuery(connection).cases(number);
      EntryTable table = new EntryTable(connection);
      ChainCheck check = new ChainCheck();
      table.walk(check);
      return new TraceReading.Read(cases, check.verdict(table.everGiven()));
    } catch (SQLException | IllegalArgumentException | DateTimeParseException e) {
      return notRead(file, "it is damaged", "keep it for the audit and read a backup");
    }
  }

  /// @return whether nothing was written meanwhile
  private static boolean copied(Path file, Path folder) throws IOException {
    for (int i = 0; i < MOST_COPIES; i++) {
      List<Optional<Mark>> before = marks(file);
      for (String part : PARTS) {
        copy(file.resolveSibling(file.getFileName() + part), folder.resolve(COPY + part));
      }
      if (marks(file).equals(before)) {
        return true;
      }
    }
    return false;
  }

  private static void copy(Path part, Path copy) throws IOException {
    Files.deleteIfExists(copy);
    try {
      Files.copy(part, copy);
    } catch (NoSuchFileException e) {
      // Nothing was written since the terminal ended: the journal is all in its one file.
    }
  }

  private static List<Optional<Mark>> marks(Path file) throws IOException {
    return List.of(
        Mark.of(file), Mark.of(file.resolveSibling(file.getFileName() + PARTS.getLast())));
  }

  private record Mark(long size, FileTime changed) {
    static Optional<Mark> of(Path part) throws IOException {
      try {
        BasicFileAttributes found = Files.readAttributes(part, BasicFileAttributes.class);
        return Optional.of(new Mark(found.size(), found.lastModifiedTime()));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }
  }

  private static TraceReading busy(Path file) {
    return notRead(file, "the terminal writes to it without a pause", "ask again");
  }

  private static TraceReading notRead(Path file, String why, String remedy) {
    return new TraceReading.NotRead(
        "The journal " + file + " cannot be read because " + why + "; " + remedy + ".");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(JournalCopy::deleteOne);
    } catch (UncheckedIOException e) {
      throw new IOException("a copy of the journal stays behind in " + folder, e);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
