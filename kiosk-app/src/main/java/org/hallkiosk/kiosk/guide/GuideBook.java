package org.hallkiosk.kiosk.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.hall.GuideItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The whole hall's guide on this terminal's disk: searched without the network, and replaced as a
/// whole. Holds no personal data; what is typed is neither kept nor logged. Safe for several
/// threads: searches take turns, and a replacement hinders none of them.
public final class GuideBook implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GuideBook.class);

  private record EditionRounds(String edition, Rounds rounds) {}

  private final Path file;
  private final Connection reader;
  private final Readings readings = new Readings();
  private final EverydayWords everyday = new EverydayWords();
  private EditionRounds latest = new EditionRounds("", new Rounds(everyday, readings, Set.of()));

  private GuideBook(Path file) throws SQLException {
    this.file = file;
    this.reader = GuideFile.connect(file);
  }

  /// Opens the book, or begins an empty one where there is none, or one that is damaged. Blocks for
  /// the disk.
  ///
  /// @param file in the terminal's data folder
  public static GuideOpening open(Path file) {
    try {
      GuideFile.prepare(file);
      return new GuideOpening.Opened(new GuideBook(file));
    } catch (IOException | SQLException e) {
      LOG.warn("guide not opened", e);
      return new GuideOpening.NotOpened(
          "The guide cannot be opened at "
              + file
              + ", since the disk is full or not writable: make room, or give the folder to the"
              + " terminal's user.");
    }
  }

  /// The best hits first, at most 50. Blocks some milliseconds, whatever is typed.
  ///
  /// @param typed any text: words, parts of them, pinyin, initials, everyday names, with slips
  /// @return none where the book is empty or its disk fails
  public synchronized List<GuideItem> search(String typed) {
    return read(List.of(), () -> found(Question.asTyped(typed)));
  }

  private List<GuideItem> found(Question typed) throws SQLException {
    List<GuideItem> items = new ArrayList<>();
    for (long id : new Search(reader).run(typed, rounds().of(typed))) {
      ItemTable.byPlace(reader, id).ifPresent(items::add);
    }
    return items;
  }

  /// @param code as [GuideItem#code] says it
  /// @return empty where the book has none, or its disk fails
  public synchronized Optional<GuideItem> entry(String code) {
    return read(Optional.empty(), () -> ItemTable.byCode(reader, code));
  }

  /// Empty before the first filling.
  public synchronized Optional<String> edition() {
    return read(Optional.empty(), this::readEdition);
  }

  private Optional<String> readEdition() throws SQLException {
    try (PreparedStatement query = reader.prepareStatement("SELECT value FROM edition");
        ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }

  private Rounds rounds() throws SQLException {
    String edition = readEdition().orElse("");
    if (!latest.edition().equals(edition)) {
      latest = new EditionRounds(edition, new Rounds(everyday, readings, heard()));
    }
    return latest.rounds();
  }

  private Set<String> heard() throws SQLException {
    Set<String> terms = new HashSet<>();
    try (PreparedStatement query = reader.prepareStatement("SELECT term FROM heard");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        terms.add(rows.getString(1));
      }
    }
    return terms;
  }

  /// Puts a new edition in the old one's place, in one transaction: who searches meanwhile, and who
  /// starts after a power cut in the middle, finds the old one whole. Blocks for some seconds; one
  /// caller at a time.
  ///
  /// @return why the old edition stays, one sentence; empty when it was replaced
  public Optional<String> replace(String edition, List<GuideItem> items) {
    try (Connection writer = GuideFile.connect(file)) {
      GuideFile.run(writer, "BEGIN IMMEDIATE");
      new Filling(writer, readings).fill(edition, items);
      GuideFile.run(writer, "COMMIT");
      shrink(writer);
      return Optional.empty();
    } catch (SQLException e) {
      LOG.warn("guide not replaced", e);
      return Optional.of(
          "The new edition of the guide is not kept, since the disk is full or failing: make room"
              + " in the terminal's data folder.");
    }
  }

  /// Takes the log back into the file. A search under way may forbid it: the next closing does it.
  private static void shrink(Connection writer) throws SQLException {
    GuideFile.run(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
  }

  private interface Reading<T> {
    T read() throws SQLException;
  }

  /// Reads one edition only, though another may be put in its place meanwhile. Logs the kind of a
  /// failure alone, since its text could tell what was typed.
  private <T> T read(T otherwise, Reading<T> reading) {
    try {
      GuideFile.run(reader, "BEGIN");
      try {
        return reading.read();
      } finally {
        GuideFile.run(reader, "ROLLBACK");
      }
    } catch (SQLException e) {
      LOG.warn("the guide cannot be read: SQLite's result {}", e.getErrorCode());
      return otherwise;
    }
  }

  @Override
  public synchronized void close() {
    try {
      reader.close();
    } catch (SQLException e) {
      LOG.warn("guide not closed", e);
    }
  }
}
