package org.hallkiosk.hardware.device;

/// What came of waiting at the entry door.
public sealed interface DoorRequest {
  /// A genuine card that is valid by its own dates was laid on the outer reader; whether it opens
  /// the door is the caller's to say.
  record CardShown(IdCard card) implements DoorRequest {}

  /// A card that does not count: the door stays shut, and the visitor is told why.
  record CardRefused(CardReading.Reason reason) implements DoorRequest {}

  /// Somebody left; the door was released already.
  record Left() implements DoorRequest {}

  record Nobody() implements DoorRequest {}

  record Cancelled() implements DoorRequest {}

  record Failed(Fault fault) implements DoorRequest {}
}
