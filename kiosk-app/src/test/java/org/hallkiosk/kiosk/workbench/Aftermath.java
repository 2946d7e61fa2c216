package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.hallkiosk.kiosk.workbench.hall.BooksView;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.HallCase;

/// What is left when all is over: hall's books, the terminal's journal and the papers in the
/// citizen's hand, held against each other.
///
/// @param written the whole journal, the oldest entry first
record Aftermath(
    BooksView books,
    Journal.Verdict chain,
    List<Entry> open,
    List<Written> written,
    int papersInHand) {

  /// @param facts a line each, NAME=value
  record Written(EntryKind kind, String key, List<String> facts) {}

  /// @param journal that no process holds
  static Aftermath of(BooksView books, Path journal, int papersInHand) throws SQLException {
    List<Written> written = written(journal);
    try (Journal opened =
        assertInstanceOf(
                JournalOpening.Opened.class, JournalFile.open(journal, InstantSource.system()))
            .journal()) {
      return new Aftermath(books, opened.verify(), opened.open(), written, papersInHand);
    }
  }

  /// The whole journal, which no process holds.
  static List<Written> written(Path journal) throws SQLException {
    List<Written> entries = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT kind, key, facts FROM entry ORDER BY sequence")) {
      while (rows.next()) {
        entries.add(
            new Written(
                EntryKind.valueOf(rows.getString(1)),
                rows.getString(2),
                rows.getString(3).lines().toList()));
      }
    }
    return entries;
  }

  /// Every way in which the case was lost or doubled, or in which the two records disagree.
  List<String> complaints(Citizen who) {
    List<HallCase> cases =
        books.cases().stream()
            .filter(one -> one.citizenNumber().equals(who.person().number().value()))
            .toList();
    List<String> complaints = new ArrayList<>();
    must(chain instanceof Journal.Verdict.Whole, "the journal's chain: " + chain, complaints);
    must(open.isEmpty(), "the journal keeps open: " + open, complaints);
    must(cases.size() == 1, "the hall holds " + cases.size() + " cases", complaints);
    must(papersInHand > 0, "the citizen holds no paper", complaints);
    cases.forEach(one -> followed(one.number(), complaints));
    sameKeys(
        EntryKind.DELIVERY_REPORTED,
        books.deliveries().stream().map(delivery -> delivery.key().value()),
        complaints);
    sameKeys(
        EntryKind.RATED, books.ratings().stream().map(rating -> rating.key().value()), complaints);
    return complaints;
  }

  private void followed(String number, List<String> complaints) {
    long done =
        written.stream()
            .filter(entry -> entry.kind() == EntryKind.SUBMIT_DONE)
            .filter(entry -> entry.facts().contains("CASE=" + number))
            .count();
    long delivered =
        books.deliveries().stream().filter(one -> one.caseNumber().equals(number)).count();
    long rated = books.ratings().stream().filter(one -> one.caseNumber().equals(number)).count();
    must(done == 1, "the journal proves case " + number + " " + done + " times", complaints);
    must(delivered == 1, "the hall was told " + delivered + " deliveries", complaints);
    must(rated <= 1, "the hall holds " + rated + " ratings", complaints);
  }

  private void sameKeys(EntryKind proof, Stream<String> atHall, List<String> complaints) {
    List<String> here =
        written.stream().filter(entry -> entry.kind() == proof).map(Written::key).sorted().toList();
    List<String> there = atHall.sorted().toList();
    must(here.equals(there), proof + " here " + here + ", at the hall " + there, complaints);
  }

  private static void must(boolean holds, String otherwise, List<String> complaints) {
    if (!holds) {
      complaints.add(otherwise);
    }
  }
}
