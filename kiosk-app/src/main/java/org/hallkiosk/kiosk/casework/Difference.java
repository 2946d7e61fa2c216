package org.hallkiosk.kiosk.casework;

/// One order about which the books disagree.
public record Difference(OrderNumber order, What what, Fen hall, Fen channel, Fen journal) {

  public enum What {
    PAID,
    REFUNDED
  }

  /// What each side says, for the technician and the hall's staff.
  public String sentence() {
    return "Order %s: the hall has %s yuan %s, the payment channel %s, this terminal %s. %s"
        .formatted(order.value(), hall.yuan(), verb(), channel.yuan(), journal.yuan(), whatToDo());
  }

  private String verb() {
    return switch (what) {
      case PAID -> "paid";
      case REFUNDED -> "refunded";
    };
  }

  private String whatToDo() {
    if (hall.equals(channel)) {
      return "The terminal did not learn of it, or learned something else: compare its journal.";
    }
    return channel.compareTo(hall) > 0
        ? "The channel moved more than the hall booked: the citizen is owed the difference."
        : "The hall booked more than the channel moved: no receipt may stand on it.";
  }
}
