package org.hallkiosk.kiosk.workbench.quick;

/// The terminal said that it must not go on.
final class HaltedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  HaltedException(String why) {
    super("the terminal has halted: " + why);
  }
}
