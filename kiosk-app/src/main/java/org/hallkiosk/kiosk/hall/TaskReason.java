package org.hallkiosk.kiosk.hall;

/// Why the hall's staff must look.
public enum TaskReason {
  /// The outcome of an action stayed unknown too long.
  OUTCOME_UNKNOWN,
  /// Paid, and what was paid for did not come out.
  PAID_NOT_DELIVERED,
  /// Hall, channel and terminal disagree about money.
  BOOKS_DIFFER,
  /// The bank card terminal cannot say whether it took the money.
  CARD_PAYMENT_UNKNOWN
}
