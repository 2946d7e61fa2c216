package org.hallkiosk.kiosk.workbench.hall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;

/// The part of the books about payment orders. Guarded by [Books].
final class MoneyLedger {

  private final Map<String, HallOrder> orders = new LinkedHashMap<>();
  private final Map<ActionKey, BookEvent> underWay = new LinkedHashMap<>();

  /// Enters an order, or what has become of it.
  Outcome keep(HallOrder order) {
    orders.put(order.number(), order);
    return new Outcome.Done(order.caseNumber());
  }

  /// An open order is its case's newest.
  Outcome found(BookEvent.OrderFound event) {
    ofCase(event.caseNumber()).ifPresent(order -> keep(order.foundAt(event.key().terminal())));
    return new Outcome.Done(event.caseNumber());
  }

  /// Money is on its way.
  Outcome begun(BookEvent event, HallOrder order) {
    underWay.put(event.key(), event);
    keep(order);
    return new Outcome.Accepted(order.caseNumber());
  }

  /// It is there, or back.
  Outcome arrived(ActionKey key, HallOrder order) {
    underWay.remove(key);
    return keep(order);
  }

  /// Nothing came of it.
  Outcome refused(ActionKey key, Refusal reason) {
    underWay.remove(key);
    return new Outcome.Refused(reason);
  }

  List<BookEvent> underWay() {
    return List.copyOf(underWay.values());
  }

  Optional<HallOrder> find(String number) {
    return Optional.ofNullable(orders.get(number));
  }

  /// A case has one order at a time: the newest counts.
  Optional<HallOrder> ofCase(String caseNumber) {
    return orders.values().stream()
        .filter(order -> order.caseNumber().equals(caseNumber))
        .reduce((_, newer) -> newer);
  }

  int count() {
    return orders.size();
  }

  List<HallOrder> all() {
    return List.copyOf(orders.values());
  }
}
