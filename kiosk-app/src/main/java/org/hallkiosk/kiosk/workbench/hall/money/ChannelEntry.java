package org.hallkiosk.kiosk.workbench.hall.money;

/// One line of the payment channel's own books.
///
/// @param number the channel's own, a new one a line
/// @param order the hall's order
/// @param amount in fen
/// @param way `order-code`, `payer-code`, `bank-card` or `notice`
/// @param reference what names the payment where it was made, such as the bank's authorisation;
///   empty where the channel made it
/// @param at ISO 8601, UTC
public record ChannelEntry(
    Kind kind, String number, String order, long amount, String way, String reference, String at) {

  /// What befell an order at the channel.
  public enum Kind {
    REGISTERED,
    CHARGED,
    CLOSED,
    REFUNDED
  }
}
