package org.hallkiosk.hardware.device;

/// What came of waiting for a card to be taken back.
public sealed interface CardRemoval {

  record Taken() implements CardRemoval {}

  /// It still lies there when patience ran out.
  record StillThere() implements CardRemoval {}

  record Cancelled() implements CardRemoval {}

  record Failed(Fault fault) implements CardRemoval {}
}
