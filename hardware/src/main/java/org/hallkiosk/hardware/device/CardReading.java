package org.hallkiosk.hardware.device;

import java.util.Optional;

/// What came of reading an ID card. There is never a half-filled card.
public sealed interface CardReading {

  /// Whose hands the next step needs; empty when nothing is wrong.
  default Optional<WhoActs> whoActs() {
    return switch (this) {
      case Read _, NoCard _, Cancelled _ -> Optional.empty();
      case Lifted _, Rejected _ -> Optional.of(WhoActs.CITIZEN);
      case Failed(Fault fault) -> Optional.of(fault.whoActs());
    };
  }

  /// @param extras what was asked for and is on the card
  record Read(IdCard card, CardExtras extras) implements CardReading {

    public Read(IdCard card) {
      this(card, CardExtras.NONE);
    }
  }

  /// No card was laid down in time.
  record NoCard() implements CardReading {}

  /// The card was lifted before it was read: lay it down again and leave it.
  record Lifted() implements CardReading {}

  /// A card lies there that this reader cannot accept.
  ///
  /// @param reason which, for the words on the screen
  /// @param detail one sentence for the technician
  record Rejected(Reason reason, String detail) implements CardReading {}

  record Cancelled() implements CardReading {}

  record Failed(Fault fault) implements CardReading {}

  /// Why a card is not accepted.
  enum Reason {
    /// Card and security module do not accept each other (SAM SW3 31, 32), or the content failed
    /// its verification (33).
    NOT_GENUINE,
    /// A card type that the reader or this driver does not know.
    UNKNOWN_TYPE,
    /// Read, but its fields break their own rules: a wrong check digit, an impossible date.
    UNREADABLE
  }
}
