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
  /// The phone asks its owner whether they agree.
  CONFIRM_ON_PHONE,
  /// Paid or not: the hall is asked.
  ASKING,
  CLOSING
}
