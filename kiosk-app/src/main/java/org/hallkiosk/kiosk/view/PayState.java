package org.hallkiosk.kiosk.view;

/// How far a payment is.
public enum PayState {
  /// The hall registers the order.
  ORDERING,
  CHOOSING,
  SHOWING_CODE,
  SCANNING_CODE,
  INSERT_CARD,
  ENTER_PIN,
  CONTACTING_BANK,
  REMOVE_CARD,
  /// Paid or not: the hall is asked.
  ASKING,
  CLOSING
}
