package org.hallkiosk.hardware.device;

/// What came of drawing papers back.
public sealed interface PaperRetraction {
  /// They lie in the bin.
  record Retracted() implements PaperRetraction {}

  /// There were none: the citizen has them.
  record NothingThere() implements PaperRetraction {}

  /// This mouth has no motor: the papers lie where they lay.
  record NotFitted() implements PaperRetraction {}

  record Failed(Fault fault) implements PaperRetraction {}
}
