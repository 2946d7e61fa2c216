package org.hallkiosk.hardware.device;

/// What came of dispensing a card.
public sealed interface Dispensing {
  /// It waits at the mouth.
  record AtMouth() implements Dispensing {}

  /// No card left the stack.
  record NotDispensed(Fault fault) implements Dispensing {}

  /// A card left the stack and did not arrive: staff must look.
  record Uncertain(Fault fault) implements Dispensing {}

  /// Cancelled before a card moved.
  record Cancelled() implements Dispensing {}
}
