package org.hallkiosk.kiosk.workbench.hall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The part of the books about payment orders. Guarded by [Books].
final class MoneyLedger {

  private final Map<String, HallOrder> orders = new LinkedHashMap<>();

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
