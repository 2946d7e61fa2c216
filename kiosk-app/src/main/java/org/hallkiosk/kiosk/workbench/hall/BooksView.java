package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// What is in the hall's books at one moment, in the order in which it came; for checkers.
///
/// @param refusals how many applications were decided with a no
/// @param closedKeys keys that were asked for before anything arrived under them
/// @param drafts that were not handed in yet
public record BooksView(
    List<HallCase> cases,
    List<Delivery> deliveries,
    List<Rating> ratings,
    int refusals,
    List<ActionKey> closedKeys,
    List<HallDraft> drafts,
    List<HallOrder> orders,
    List<HallTask> tasks,
    List<CardEvent> cards) {

  public BooksView {
    cases = List.copyOf(cases);
    deliveries = List.copyOf(deliveries);
    ratings = List.copyOf(ratings);
    closedKeys = List.copyOf(closedKeys);
    drafts = List.copyOf(drafts);
    orders = List.copyOf(orders);
    tasks = List.copyOf(tasks);
    cards = List.copyOf(cards);
  }

  public Optional<HallCase> caseNumbered(String number) {
    return cases.stream().filter(one -> one.number().equals(number)).findFirst();
  }

  public List<HallOrder> ordersOf(String caseNumber) {
    return orders.stream().filter(one -> one.caseNumber().equals(caseNumber)).toList();
  }

  /// @param pages how many the printer confirmed
  /// @param serials of the numbered forms that carry the paper
  /// @param spoilt serials that are void
  public record Delivery(
      String caseNumber,
      ActionKey key,
      int pages,
      DocumentKind kind,
      List<String> serials,
      List<String> spoilt) {

    public Delivery {
      serials = List.copyOf(serials);
      spoilt = List.copyOf(spoilt);
    }
  }

  /// @param level 1 is best
  public record Rating(String caseNumber, ActionKey key, int level) {}
}
