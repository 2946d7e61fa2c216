package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;

/// What is in the hall's books at one moment, in the order in which it came; for checkers.
///
/// @param refusals how many applications were decided with a no
/// @param closedKeys keys that were asked for before anything arrived under them
public record BooksView(
    List<HallCase> cases,
    List<Delivery> deliveries,
    List<Rating> ratings,
    int refusals,
    List<ActionKey> closedKeys) {

  public BooksView {
    cases = List.copyOf(cases);
    deliveries = List.copyOf(deliveries);
    ratings = List.copyOf(ratings);
    closedKeys = List.copyOf(closedKeys);
  }

  /// @param pages how many the printer confirmed
  public record Delivery(String caseNumber, ActionKey key, int pages) {}

  /// @param level 1 is best
  public record Rating(String caseNumber, ActionKey key, int level) {}
}
