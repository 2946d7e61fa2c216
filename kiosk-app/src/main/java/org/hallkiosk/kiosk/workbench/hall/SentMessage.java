package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;

/// A text message on a citizen's phone.
///
/// @param phone in full: it is that citizen's own
/// @param code the one-time code in the text
public record SentMessage(Instant at, String phone, String text, String code) {

  @Override
  public String toString() {
    return "SentMessage[redacted]";
  }
}
