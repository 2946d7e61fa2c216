package org.hallkiosk.kiosk.view;

/// A way to pay at this terminal.
public enum PayWay {
  /// The terminal shows the order's code, and the phone scans it.
  ORDER_CODE,
  /// The phone shows a code, and the terminal scans it.
  PHONE_CODE,
  BANK_CARD,
  /// A printed notice, to be paid at a bank or window: no phone needed.
  NOTICE
}
