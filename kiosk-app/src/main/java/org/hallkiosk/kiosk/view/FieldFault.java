package org.hallkiosk.kiosk.view;

/// What is wrong with what was typed.
public enum FieldFault {
  MISSING,
  TOO_SHORT,
  /// The check character or the form of a number does not fit.
  NOT_A_NUMBER,
  NOT_A_DAY,
  OUT_OF_RANGE,
  /// The hall cannot take a character of it.
  STRANGE_CHARACTER
}
