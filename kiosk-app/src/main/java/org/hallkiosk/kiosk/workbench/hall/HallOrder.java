package org.hallkiosk.kiosk.workbench.hall;

import java.util.Optional;
import org.hallkiosk.kiosk.hall.Order;

/// A payment order in the hall's books.
///
/// @param amount in fen
/// @param terminal where it was opened, or found open, last
/// @param status never `PAYING`, which the channel alone knows
/// @param payment how and when it was paid
/// @param refund when its money went back
public record HallOrder(
    String number,
    String caseNumber,
    long amount,
    String terminal,
    Order.Status status,
    Optional<Payment> payment,
    Optional<Refund> refund) {

  private static final String NOTICE = "notice";

  /// @param way `order-code`, `payer-code`, `bank-card` or `notice`
  /// @param at ISO 8601, UTC
  /// @param receiptNumber of the fiscal receipt (财政票据)
  /// @param receiptSha256 of its signed PDF
  /// @param terminal by whose charge or report the money came; empty where a phone or a bank paid
  public record Payment(
      String way,
      String channelNumber,
      String at,
      String receiptNumber,
      String receiptSha256,
      Optional<String> terminal) {}

  /// @param at ISO 8601, UTC
  /// @param terminal that asked for it; empty where none did
  public record Refund(String at, Optional<String> terminal) {}

  HallOrder closed() {
    return new HallOrder(
        number, caseNumber, amount, terminal, Order.Status.CLOSED, payment, refund);
  }

  HallOrder paid(Payment by) {
    return new HallOrder(
        number, caseNumber, amount, terminal, Order.Status.PAID, Optional.of(by), refund);
  }

  HallOrder refunding() {
    return new HallOrder(
        number, caseNumber, amount, terminal, Order.Status.REFUNDING, payment, refund);
  }

  HallOrder refunded(Refund by) {
    return new HallOrder(
        number, caseNumber, amount, terminal, Order.Status.REFUNDED, payment, Optional.of(by));
  }

  /// The citizen goes on with it at another terminal.
  HallOrder foundAt(String other) {
    return new HallOrder(number, caseNumber, amount, other, status, payment, refund);
  }

  /// Whose it is: while it is unpaid, the last terminal's; then that of the terminal which took the
  /// money, and nobody's where a bank did.
  boolean isOf(String asking) {
    return payment.isEmpty()
        ? terminal.equals(asking)
        : takenAt().filter(asking::equals).isPresent();
  }

  /// A phone that scanned the shown code paid where that was shown last.
  private Optional<String> takenAt() {
    return payment
        .filter(paid -> !paid.way().equals(NOTICE))
        .map(paid -> paid.terminal().orElse(terminal));
  }

  boolean isRefundedAt(String asking) {
    return refund.flatMap(Refund::terminal).filter(asking::equals).isPresent();
  }
}
