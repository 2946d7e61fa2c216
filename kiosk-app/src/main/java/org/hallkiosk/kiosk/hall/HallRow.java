package org.hallkiosk.kiosk.hall;

import org.hallkiosk.kiosk.catalog.Texts;

/// A label and its value, in the hall's words.
///
/// @param value at most 500 characters
public record HallRow(Texts label, String value) {

  /// Keeps the value out of logs.
  @Override
  public String toString() {
    return "HallRow[redacted]";
  }
}
