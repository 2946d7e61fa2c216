package org.hallkiosk.hardware.device;

import java.util.Arrays;
import java.util.Optional;

/// What a cabinet can feel, by the name that a device list uses. "On" is what the name says.
public enum Sensor {
  /// Somebody stands before the terminal.
  PRESENCE("presence"),
  /// The cabinet was opened or moved without the operator's key.
  TAMPER("tamper"),
  /// The operator's key is turned.
  OPERATOR_KEY("operator-key"),
  /// The cabinet's service door stands open.
  CABINET_DOOR("cabinet-door"),
  /// The hall's entry door stands open.
  ENTRY_DOOR("entry-door"),
  /// Somebody presses the button that opens the entry door from inside.
  EXIT_BUTTON("exit-button"),
  /// Papers lie in the mouth of the A4 printer.
  PAPERS("papers"),
  /// A numbered form lies in the mouth of its printer.
  FORMS("forms");

  private final String configured;

  Sensor(String configured) {
    this.configured = configured;
  }

  public String configured() {
    return configured;
  }

  public static Optional<Sensor> named(String configured) {
    return Arrays.stream(values()).filter(it -> it.configured.equals(configured)).findFirst();
  }
}
