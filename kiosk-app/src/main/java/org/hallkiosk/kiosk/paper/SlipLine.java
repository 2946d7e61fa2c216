package org.hallkiosk.kiosk.paper;

import org.hallkiosk.kiosk.catalog.Texts;

/// A label and its value, in the hall's words.
public record SlipLine(Texts label, String value) {

  /// Keeps the value out of logs.
  @Override
  public String toString() {
    return "SlipLine[redacted]";
  }
}
