package org.hallkiosk.kiosk.view;

/// Why a payment was not made.
public enum PayHint {
  DECLINED,
  NOTHING_SCANNED,
  CODE_REFUSED,
  CARD_TERMINAL_FAILED
}
