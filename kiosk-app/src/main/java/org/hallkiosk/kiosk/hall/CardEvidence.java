package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.Person;

/// What the terminal read from an ID card and tells the hall.
///
/// @param validUntil empty where the card says 长期
public record CardEvidence(
    Person holder, String issuer, LocalDate validFrom, Optional<LocalDate> validUntil) {

  /// Tells nothing of the person: effects end up in exceptions and logs.
  @Override
  public String toString() {
    return "CardEvidence[redacted]";
  }
}
