package org.hallkiosk.hardware.driver.zvt;

/// What the ledger knows of one order.
sealed interface OrderState {
  /// About to be sent, or sent: from here on it may have been paid.
  ///
  /// @param before the mark of the terminal's last transaction then
  record Begun(String before) implements OrderState {}

  /// Certainly not begun: it may be tried again.
  record Unsent() implements OrderState {}

  record Approved(Booking booking) implements OrderState {}

  record Declined(String code) implements OrderState {}

  record NotPaid() implements OrderState {}

  /// Asked to be taken back, the end is not known.
  record Reversing(Booking booking) implements OrderState {}

  record Reversed() implements OrderState {}

  /// The terminal has other transactions since, so it cannot be asked any more.
  record Lost() implements OrderState {}

  /// What the terminal booked.
  ///
  /// @param mark see [StatusInformation#mark]
  /// @param trace six digits; empty when it told none
  /// @param receipt four digits; empty when it told none
  /// @param authorisation the bank's code; empty when it told none
  record Booking(String mark, String trace, String receipt, String authorisation) {
    static Booking of(StatusInformation status) {
      return new Booking(
          status.mark(),
          status.trace().orElse(""),
          status.receipt().orElse(""),
          status.authorisation());
    }
  }
}
