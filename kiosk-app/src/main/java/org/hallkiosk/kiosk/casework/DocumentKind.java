package org.hallkiosk.kiosk.casework;

/// Which paper of a case.
public enum DocumentKind {
  /// The certificate, list, copy or decision that was asked for.
  RESULT,
  /// The fiscal receipt of a payment (财政票据).
  FISCAL_RECEIPT
}
