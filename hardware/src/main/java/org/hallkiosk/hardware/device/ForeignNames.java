package org.hallkiosk.hardware.device;

import java.util.Optional;

/// The two spellings of a foreign resident's name. At least one is there.
public record ForeignNames(Optional<String> chinese, Optional<String> latin) {

  public ForeignNames {
    if (chinese.isEmpty() && latin.isEmpty()) {
      throw new IllegalArgumentException("a card names its holder");
    }
  }

  /// The Chinese name where the card has one.
  public String usual() {
    return chinese.or(() -> latin).orElseThrow();
  }

  @Override
  public String toString() {
    return "ForeignNames[redacted]";
  }
}
