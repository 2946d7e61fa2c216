package org.hallkiosk.hardware.device;

/// What a cabinet can feel. "On" is what the name says.
public enum Sensor {
  /// Somebody stands before the terminal.
  PRESENCE,
  /// The cabinet was opened or moved without the operator's key.
  TAMPER,
  /// The operator's key is turned.
  OPERATOR_KEY,
  /// The cabinet's service door stands open.
  CABINET_DOOR,
  /// The hall's entry door stands open.
  ENTRY_DOOR,
  /// Somebody presses the button that opens the entry door from inside.
  EXIT_BUTTON
}
