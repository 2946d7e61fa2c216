package org.hallkiosk.kiosk.guide;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One search: round after round, from what was typed to what may have been meant, until there is
/// enough. What an earlier round found stands before what a later one finds.
final class Search {

  /// More results than this nobody pages through.
  static final int RESULTS = 50;

  /// With so many, nobody looks for what was not typed.
  private static final int ENOUGH = 5;

  /// Items that one round looks at; the terminal's own are among the first.
  private static final int CANDIDATES = 1500;

  /// So many characters more make it another matter; fewer tell less than the book's own order.
  private static final int MUCH = 12;

  private static final Comparator<Judged> ORDER =
      Comparator.comparingInt((Judged one) -> one.nearness().step())
          .thenComparing(one -> !one.own())
          .thenComparingInt(one -> one.nearness().gap() / MUCH)
          .thenComparingLong(Judged::id);

  private record Judged(long id, boolean own, Nearness nearness) {}

  private final Connection connection;
  private final Set<Long> found = new LinkedHashSet<>();

  Search(Connection connection) {
    this.connection = connection;
  }

  /// @return places in the book, the best first
  List<Long> run(Question typed, List<Round> rounds) throws SQLException {
    if (!typed.isEmpty()) {
      findCalled(typed.key());
      for (int at = 0; at < rounds.size() && (at == 0 || found.size() < ENOUGH); at++) {
        find(rounds.get(at));
      }
    }
    return found.stream().limit(RESULTS).toList();
  }

  /// What is called so and not otherwise.
  private void findCalled(String key) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT item FROM called WHERE key = ? ORDER BY everyday, item LIMIT " + RESULTS)) {
      query.setString(1, key);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
  }

  private void find(Round round) throws SQLException {
    Optional<RoundPlan> plan = round.plan();
    if (plan.isPresent()) {
      judged(plan.get()).stream().sorted(ORDER).limit(RESULTS).forEach(one -> found.add(one.id()));
    }
  }

  private List<Judged> judged(RoundPlan plan) throws SQLException {
    List<Judged> judged = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id, service, folded_name, folded_everyday, folded_rest FROM item"
                + " WHERE id IN (SELECT rowid FROM term WHERE term MATCH ? ORDER BY "
                + (plan.likeliestFirst() ? "rank" : "rowid")
                + " LIMIT "
                + CANDIDATES
                + ")")) {
      query.setString(1, plan.expression());
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          ItemText text = ItemTable.text(rows);
          plan.nearness(text)
              .ifPresent(near -> judged.add(new Judged(text.id(), text.own(), near)));
        }
      }
    }
    return judged;
  }
}
