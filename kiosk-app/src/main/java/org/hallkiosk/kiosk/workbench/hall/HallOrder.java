package org.hallkiosk.kiosk.workbench.hall;

import java.util.Optional;
import org.hallkiosk.kiosk.hall.Order;

/// A payment order in the hall's books.
///
/// @param amount in fen
/// @param terminal where it was opened
/// @param status never `PAYING`, which the channel alone knows
/// @param payment how and when it was paid
public record HallOrder(
    String number,
    String caseNumber,
    long amount,
    String terminal,
    Order.Status status,
    Optional<Payment> payment) {

  /// @param way `order-code`, `payer-code`, `bank-card` or `notice`
  /// @param at ISO 8601, UTC
  /// @param receiptNumber of the fiscal receipt (财政票据)
  /// @param receiptSha256 of its signed PDF
  public record Payment(
      String way, String channelNumber, String at, String receiptNumber, String receiptSha256) {}

  HallOrder with(Order.Status other) {
    return new HallOrder(number, caseNumber, amount, terminal, other, payment);
  }

  HallOrder paid(Payment by) {
    return new HallOrder(
        number, caseNumber, amount, terminal, Order.Status.PAID, Optional.of(by));
  }
}
