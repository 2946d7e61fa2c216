package org.hallkiosk.hardware.device;

/// What came of speaking.
public sealed interface Utterance {
  /// To its end.
  record Said() implements Utterance {}

  /// Silenced on request.
  record Cancelled() implements Utterance {}

  record Failed(Fault fault) implements Utterance {}
}
