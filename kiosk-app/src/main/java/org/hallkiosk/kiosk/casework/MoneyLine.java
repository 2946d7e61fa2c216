package org.hallkiosk.kiosk.casework;

/// What the books say about one order.
///
/// @param refunded what of the amount went back
public record MoneyLine(OrderNumber order, Fen paid, Fen refunded) {

  public static MoneyLine paid(OrderNumber order, Fen amount) {
    return new MoneyLine(order, amount, Fen.NOTHING);
  }

  public static MoneyLine refunded(OrderNumber order, Fen amount) {
    return new MoneyLine(order, Fen.NOTHING, amount);
  }

  /// Two lines of one order: what both say together.
  MoneyLine and(MoneyLine other) {
    return new MoneyLine(order, paid.plus(other.paid), refunded.plus(other.refunded));
  }
}
