package org.hallkiosk.kiosk.workbench.hall;

import java.time.LocalDate;
import java.util.Optional;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.workbench.hall.face.FaceLook;

/// An invented citizen, with everything that the simulated card, camera and phone need.
///
/// @param sexCode GB/T 2261.1
/// @param ethnicGroupCode GB/T 3304
/// @param validUntil empty where the card says 长期
/// @param phone the registered one; empty where there is none
/// @param lookOnRecord how the hall's own face record shows them: not always as they look now
public record Citizen(
    Person person,
    String sexCode,
    String ethnicGroupCode,
    String address,
    String issuer,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    Optional<String> phone,
    Standing standing,
    FaceLook look,
    FaceLook lookOnRecord) {

  /// What the hall's registers know.
  public enum Standing {
    ORDINARY,
    /// Real estate is registered in this person's name.
    OWNS_PROPERTY,
    /// The card is reported lost.
    CARD_LOST
  }

  @Override
  public String toString() {
    return "Citizen[redacted]";
  }
}
