package org.hallkiosk.hardware.device;

/// What came of waiting for a chip card.
public sealed interface CardInsertion {
  /// Powered and ready; whoever receives it closes it.
  record Inserted(SmartCard card) implements CardInsertion {}

  record NoCard() implements CardInsertion {}

  /// A card is there, but gives no answer to reset: dirty, upside down, or no chip.
  record Mute(String detail) implements CardInsertion {}

  record Cancelled() implements CardInsertion {}

  record Failed(Fault fault) implements CardInsertion {}
}
