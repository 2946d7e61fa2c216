package org.hallkiosk.kiosk.guide;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.hall.GuideItem;

/// Writes a whole book over the old one. The caller holds the transaction.
final class Filling {

  private final Connection connection;
  private final Readings readings;
  private final Set<String> heard = new LinkedHashSet<>();
  private long place;

  Filling(Connection connection, Readings readings) {
    this.connection = connection;
    this.readings = readings;
  }

  /// Of two items with one code the first counts. The terminal's own come first, since the first
  /// are found first.
  void fill(String edition, List<GuideItem> items) throws SQLException {
    clear();
    try (PreparedStatement into =
        connection.prepareStatement("INSERT INTO edition (value) VALUES (?)")) {
      into.setString(1, edition);
      into.executeUpdate();
    }
    try (PreparedStatement item = ItemTable.insertion(connection);
        PreparedStatement called =
            connection.prepareStatement("INSERT OR IGNORE INTO called VALUES (?,?,?)");
        PreparedStatement term =
            connection.prepareStatement(
                "INSERT INTO term (rowid, name, everyday, rest, sounds, initials)"
                    + " VALUES (?,?,?,?,?,?)")) {
      Tables tables = new Tables(item, called, term);
      insertAll(tables, items, true);
      insertAll(tables, items, false);
    }
    insertHeard();
  }

  private record Tables(PreparedStatement item, PreparedStatement called, PreparedStatement term) {}

  private void insertAll(Tables tables, List<GuideItem> items, boolean own) throws SQLException {
    for (GuideItem one : items) {
      if (one.service().isPresent() == own) {
        place++;
        insert(tables, one, text(place, one));
      }
    }
  }

  private void insert(Tables tables, GuideItem item, ItemText text) throws SQLException {
    if (ItemTable.insert(tables.item(), item, text)) {
      insertCalled(tables.called(), text);
      insertTerms(tables.term(), text);
    }
  }

  /// Every syllable and pair of syllables, by itself: letters are split by them.
  private void insertHeard() throws SQLException {
    try (PreparedStatement into = connection.prepareStatement("INSERT INTO heard VALUES (?)")) {
      for (String term : heard) {
        into.setString(1, term);
        into.executeUpdate();
      }
    }
  }

  private void clear() throws SQLException {
    GuideFile.run(connection, "DELETE FROM edition");
    GuideFile.run(connection, "DELETE FROM item");
    GuideFile.run(connection, "DELETE FROM called");
    GuideFile.run(connection, "DELETE FROM heard");
    GuideFile.run(connection, "INSERT INTO term (term) VALUES ('delete-all')");
  }

  private static ItemText text(long id, GuideItem item) {
    return new ItemText(
        id,
        item.service().isPresent(),
        Folding.fold(item.name()),
        folded(item.everyday().stream()),
        folded(
            Stream.concat(
                Stream.of(item.department(), item.window(), item.code()),
                item.materials().stream())));
  }

  private static List<int[]> folded(Stream<String> texts) {
    return texts.map(Folding::fold).filter(text -> text.length > 0).toList();
  }

  private static void insertCalled(PreparedStatement into, ItemText text) throws SQLException {
    insertCalled(into, text.name(), text.id(), 0);
    for (int[] everyday : text.everyday()) {
      insertCalled(into, everyday, text.id(), 1);
    }
  }

  private static void insertCalled(PreparedStatement into, int[] key, long id, int everyday)
      throws SQLException {
    into.setString(1, Folding.text(key));
    into.setLong(2, id);
    into.setInt(3, everyday);
    into.executeUpdate();
  }

  private void insertTerms(PreparedStatement into, ItemText text) throws SQLException {
    into.setLong(1, text.id());
    into.setString(2, Terms.characters(text.name()));
    into.setString(3, fenced(text.everyday()));
    into.setString(4, fenced(text.rest()));
    into.setString(5, terms(text, this::addSounds));
    into.setString(6, terms(text, this::addInitials));
    into.executeUpdate();
  }

  private static String fenced(List<int[]> texts) {
    StringBuilder terms = new StringBuilder();
    texts.forEach(text -> terms.append(Terms.characters(text)).append(Terms.FENCE).append(' '));
    return terms.toString();
  }

  private interface Adding {
    void add(List<List<String>> syllables, Set<String> terms);
  }

  private String terms(ItemText text, Adding adding) {
    Set<String> terms = new LinkedHashSet<>();
    text.called().forEach(called -> adding.add(readings.of(called), terms));
    return String.join(" ", terms);
  }

  /// Each syllable, and each two neighbours, in all their readings.
  private void addSounds(List<List<String>> syllables, Set<String> terms) {
    for (int at = 0; at < syllables.size(); at++) {
      terms.addAll(syllables.get(at));
      heard.addAll(syllables.get(at));
      if (at > 0) {
        for (String first : syllables.get(at - 1)) {
          for (String second : syllables.get(at)) {
            terms.add(Terms.pair(first, second));
            heard.add(Terms.pair(first, second));
          }
        }
      }
    }
  }

  /// The first letters of each two and three neighbours, in all their readings.
  private void addInitials(List<List<String>> syllables, Set<String> terms) {
    for (int at = 0; at + 1 < syllables.size(); at++) {
      Set<String> two = joined(initials(syllables.get(at)), initials(syllables.get(at + 1)));
      terms.addAll(two);
      if (at + 2 < syllables.size()) {
        terms.addAll(joined(two, initials(syllables.get(at + 2))));
      }
    }
  }

  private static Set<String> initials(List<String> readings) {
    Set<String> letters = new LinkedHashSet<>();
    readings.forEach(reading -> letters.add(reading.substring(0, 1)));
    return letters;
  }

  private static Set<String> joined(Set<String> heads, Set<String> tails) {
    Set<String> joined = new LinkedHashSet<>();
    heads.forEach(head -> tails.forEach(tail -> joined.add(head + tail)));
    return joined;
  }
}
