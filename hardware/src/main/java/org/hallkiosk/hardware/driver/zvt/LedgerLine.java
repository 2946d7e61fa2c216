package org.hallkiosk.hardware.driver.zvt;

import java.util.Optional;

/// One order as it stands in the ledger's file: words parted by one comma each, such as
/// `begun,A20260001,1250,000607-0607-0201-154858`.
///
/// @param number of the order
/// @param amountFen what is, or was, to be paid
record LedgerLine(String number, long amountFen, OrderState state) {

  private static final int FIXED = 3;

  LedgerLine now(OrderState later) {
    return new LedgerLine(number, amountFen, later);
  }

  String text() {
    String words =
        switch (state) {
          case OrderState.Begun(String before) -> "begun,%s,%d," + before;
          case OrderState.Unsent _ -> "unsent,%s,%d";
          case OrderState.Approved(OrderState.Booking booking) -> "approved,%s,%d," + text(booking);
          case OrderState.Declined(String code) -> "declined,%s,%d," + code;
          case OrderState.NotPaid _ -> "not-paid,%s,%d";
          case OrderState.Reversing(OrderState.Booking booking) ->
              "reversing,%s,%d," + text(booking);
          case OrderState.Reversed _ -> "reversed,%s,%d";
          case OrderState.Lost _ -> "lost,%s,%d";
        };
    return words.formatted(number, amountFen);
  }

  private static String text(OrderState.Booking booking) {
    return String.join(
        ",", booking.mark(), booking.trace(), booking.receipt(), booking.authorisation());
  }

  /// Empty for a line that power failed in the middle of, or that somebody has edited.
  static Optional<LedgerLine> of(String text) {
    String[] words = text.split(",", -1);
    if (words.length < FIXED || !words[2].matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    return state(words).map(it -> new LedgerLine(words[1], Long.parseLong(words[2]), it));
  }

  private static Optional<OrderState> state(String[] words) {
    return switch (words[0] + words.length) {
      case "begun4" -> Optional.of(new OrderState.Begun(words[3]));
      case "unsent3" -> Optional.of(new OrderState.Unsent());
      case "approved7" -> Optional.of(new OrderState.Approved(booking(words)));
      case "declined4" -> Optional.of(new OrderState.Declined(words[3]));
      case "not-paid3" -> Optional.of(new OrderState.NotPaid());
      case "reversing7" -> Optional.of(new OrderState.Reversing(booking(words)));
      case "reversed3" -> Optional.of(new OrderState.Reversed());
      case "lost3" -> Optional.of(new OrderState.Lost());
      default -> Optional.empty();
    };
  }

  private static OrderState.Booking booking(String[] words) {
    return new OrderState.Booking(words[3], words[4], words[5], words[6]);
  }
}
