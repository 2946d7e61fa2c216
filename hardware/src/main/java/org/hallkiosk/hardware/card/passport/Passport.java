package org.hallkiosk.hardware.card.passport;

import java.util.Optional;

/// What a travel document's chip says.
///
/// @param lines the machine readable zone
/// @param face the holder's picture; empty where the chip holds none that can be told
/// @param authenticity what the chip's security object proves about all that
public record Passport(MachineLines lines, Optional<FaceImage> face, Authenticity authenticity) {
  @Override
  public String toString() {
    return "Passport[" + authenticity + "]";
  }
}
