package org.hallkiosk.hardware.device;

/// What came of waiting for papers to be taken.
public sealed interface PaperRemoval {
  /// The mouth is empty.
  record Taken() implements PaperRemoval {}

  /// They still lay there when patience ran out.
  record StillThere() implements PaperRemoval {}

  record Cancelled() implements PaperRemoval {}

  record Failed(Fault fault) implements PaperRemoval {}
}
