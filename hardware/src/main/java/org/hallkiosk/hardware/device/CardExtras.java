package org.hallkiosk.hardware.device;

import java.util.List;
import java.util.Optional;

/// What a reading brought beside the card's text and photo.
///
/// @param newestAddress empty when it was not asked for, or the holder has not moved
/// @param fingers empty when they were not asked for, or the card holds none
/// @param moduleNumber empty when it was not asked for, or the module gave none
public record CardExtras(
    Optional<String> newestAddress, List<FingerTemplate> fingers, Optional<String> moduleNumber) {

  public static final CardExtras NONE =
      new CardExtras(Optional.empty(), List.of(), Optional.empty());

  public CardExtras {
    fingers = List.copyOf(fingers);
  }

  @Override
  public String toString() {
    return "CardExtras[redacted]";
  }
}
