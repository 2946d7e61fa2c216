package org.hallkiosk.hardware.driver.sam;

/// A field of a card breaks its own rule. Names the field, never what stands in it.
final class BrokenFieldException extends Exception {

  private static final long serialVersionUID = 1;

  BrokenFieldException(TextField field, String rule) {
    super("the " + field.words() + " " + rule);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
