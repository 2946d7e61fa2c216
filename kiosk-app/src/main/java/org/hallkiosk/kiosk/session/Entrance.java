package org.hallkiosk.kiosk.session;

import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.view.View;

/// A device by which a citizen can sign in.
enum Entrance {
  /// The ID card lies on its reader.
  ID_CARD,
  /// A social security card or service card stands in the chip reader.
  CHIP,
  /// The phone's code is held before the scanner.
  CODE;

  /// Where the card is left; a code leaves nothing.
  static Optional<Entrance> slotOf(View.Means means) {
    return switch (means) {
      case ID_CARD -> Optional.of(ID_CARD);
      case SOCIAL_SECURITY_CARD, SERVICE_CARD -> Optional.of(CHIP);
      case PHONE_CODE -> Optional.empty();
    };
  }

  /// Whether it makes sense to wait: the card reader is tried for as long as the terminal runs.
  boolean isWorthTrying(Set<View.Limit> limits) {
    return this == ID_CARD || isReady(limits);
  }

  boolean isReady(Set<View.Limit> limits) {
    return switch (this) {
      case ID_CARD -> !limits.contains(View.Limit.NO_CARD_READER);
      case CHIP -> !limits.contains(View.Limit.NO_CHIP_READER);
      case CODE -> !limits.contains(View.Limit.NO_CODE_SCANNER);
    };
  }

  Optional<View.Place> place() {
    return switch (this) {
      case ID_CARD -> Optional.of(View.Place.CARD_READER);
      case CHIP -> Optional.of(View.Place.CHIP_READER);
      case CODE -> Optional.empty();
    };
  }
}
