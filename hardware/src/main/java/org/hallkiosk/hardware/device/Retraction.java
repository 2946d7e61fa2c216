package org.hallkiosk.hardware.device;

/// What came of drawing a card back.
public sealed interface Retraction {
  /// It lies in the bin.
  record Retracted() implements Retraction {}

  /// There was none: the citizen has it.
  record NoCard() implements Retraction {}

  record Failed(Fault fault) implements Retraction {}
}
