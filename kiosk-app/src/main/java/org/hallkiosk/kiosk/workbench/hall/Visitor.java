package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;

/// Who asks, and when.
///
/// @param token the citizen's; empty where none came
record Visitor(String terminal, String token, Instant now) {
  @Override
  public String toString() {
    return "Visitor[" + terminal + "]";
  }
}
