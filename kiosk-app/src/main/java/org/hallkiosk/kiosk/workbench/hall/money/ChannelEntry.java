package org.hallkiosk.kiosk.workbench.hall.money;

import java.util.Objects;
import java.util.Optional;

/// One line of the payment channel's own books.
///
/// @param number the channel's own, a new one a line
/// @param order the hall's order
/// @param amount in fen
/// @param way `order-code`, `payer-code`, `bank-card` or `notice`
/// @param reference what names the payment where it was made, such as the bank's authorisation;
///   empty where the channel made it
/// @param at ISO 8601, UTC
/// @param terminal that had it charged or sent back; empty where none did
public record ChannelEntry(
    Kind kind,
    String number,
    String order,
    long amount,
    String way,
    String reference,
    String at,
    String terminal) {

  public ChannelEntry {
    // The first books had no terminals.
    terminal = Objects.requireNonNullElse(terminal, "");
  }

  /// What befell an order at the channel.
  public enum Kind {
    REGISTERED,
    CHARGED,
    CLOSED,
    REFUNDED
  }

  public Optional<String> byTerminal() {
    return Optional.of(terminal).filter(name -> !name.isEmpty());
  }
}
