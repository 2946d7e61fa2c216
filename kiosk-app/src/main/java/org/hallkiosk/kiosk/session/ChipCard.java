package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.hall.SignInEvidence;

/// What came of reading a chip card.
public sealed interface ChipCard {

  record Read(SignInEvidence evidence) implements ChipCard {
    @Override
    public String toString() {
      return "Read[redacted]";
    }
  }

  /// No card came in time.
  record NoCard() implements ChipCard {}

  /// A chip card of another kind, or one that does not give what it must.
  record NotForUs() implements ChipCard {}

  /// Taken out before all was read.
  record Removed() implements ChipCard {}

  /// The hall gave no challenge for it.
  record HallUnavailable() implements ChipCard {}

  record Failed() implements ChipCard {}
}
