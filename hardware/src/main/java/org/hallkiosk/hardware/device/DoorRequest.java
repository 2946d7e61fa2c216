package org.hallkiosk.hardware.device;

/// What came of waiting at the entry door.
public sealed interface DoorRequest {

  /// A genuine card that is valid by its own dates was laid on the outer reader; whether it opens
  /// the door is the caller's to say.
  record CardShown(IdCard card) implements DoorRequest {}

  /// A card that does not count: the door stays shut, and the visitor is told why.
  record CardRefused(Refusal why) implements DoorRequest {}

  /// Somebody left; the door was released already.
  record Left() implements DoorRequest {}

  record Nobody() implements DoorRequest {}

  record Cancelled() implements DoorRequest {}

  record Failed(Fault fault) implements DoorRequest {}

  /// Why a card does not count.
  sealed interface Refusal {
    /// The reader does not accept it.
    record NotAccepted(CardReading.Reason reason) implements Refusal {}

    /// It was lifted before it was read: lay it down again and leave it.
    record LiftedTooSoon() implements Refusal {}

    /// Its last day is over.
    record Expired() implements Refusal {}

    /// Its first day is still to come, or this terminal's clock is wrong.
    record NotYetValid() implements Refusal {}
  }
}
