package org.hallkiosk.kiosk.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One side's books: what it says about each order, added up.
public record Ledger(Map<OrderNumber, MoneyLine> lines) {

  public Ledger {
    lines = Map.copyOf(lines);
  }

  public static Ledger of(Collection<MoneyLine> lines) {
    return new Ledger(
        lines.stream().collect(Collectors.toMap(MoneyLine::order, line -> line, MoneyLine::and)));
  }

  Set<OrderNumber> orders() {
    return lines.keySet();
  }

  /// Nothing paid and nothing refunded, where the order is not in these books.
  MoneyLine line(OrderNumber order) {
    return lines.getOrDefault(order, new MoneyLine(order, Fen.NOTHING, Fen.NOTHING));
  }
}
