package org.hallkiosk.hardware.simulator.scanner;

/// What an engine is set up to send after each code.
public enum CodeEnding {
  CR("\r"),
  LF("\n"),
  CR_LF("\r\n"),
  NONE("");

  private final String characters;

  CodeEnding(String characters) {
    this.characters = characters;
  }

  String characters() {
    return characters;
  }
}
