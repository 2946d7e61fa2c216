package org.hallkiosk.hardware.driver.zvt;

/// What came over the serial line.
sealed interface Heard {
  record Ack() implements Heard {}

  record Nak() implements Heard {}

  /// Undamaged.
  record Message(Apdu apdu) implements Heard {}

  /// The far end may send it again.
  record Damaged(String how) implements Heard {}
}
