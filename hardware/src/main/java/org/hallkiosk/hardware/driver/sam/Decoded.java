package org.hallkiosk.hardware.driver.sam;

/// What the decoder made of the bytes after a preamble.
sealed interface Decoded {

  /// A whole frame that passed its checks.
  ///
  /// @param relayed SW1 and SW2, the card's own status, as one number
  /// @param code SW3
  /// @param data what follows the three
  record Answer(int relayed, int code, byte[] data) implements Decoded {

    @Override
    public String toString() {
      return "Answer[%02X, %d bytes]".formatted(code, data.length);
    }
  }

  record WrongChecksum() implements Decoded {}

  /// A length that no answer can have.
  record WrongLength(int length) implements Decoded {}
}
