package org.hallkiosk.kiosk.view;

/// Why an earlier case waits.
public enum PendingKind {
  /// Papers that were issued but never delivered.
  PAPERS,
  PAYMENT,
  DRAFT
}
