package org.hallkiosk.hardware.device;

/// What is known of one order at the bank card terminal.
public sealed interface CardPayment {
  /// The bank took the money.
  ///
  /// @param authorisation the bank's code
  /// @param traceNumber the terminal's own, for reconciliation
  record Approved(String authorisation, String traceNumber, long amountFen)
      implements CardPayment {}

  /// @param code as the bank gave it (ISO 8583 field 39)
  record Declined(String code) implements CardPayment {}

  /// The citizen did not pay: cancelled at the PIN pad, or laid no card. No money moved.
  record NotPaid(String detail) implements CardPayment {}

  /// Ended on request. No money moved.
  record Cancelled() implements CardPayment {}

  /// The payment was taken back.
  record Reversed() implements CardPayment {}

  /// The terminal has never heard of this order: no money moved.
  record NotFound() implements CardPayment {}

  /// The request never reached the terminal. No money moved.
  record NotStarted(Fault fault) implements CardPayment {}

  /// The money may have moved: query, never pay again.
  record Unknown(Fault fault) implements CardPayment {}
}
