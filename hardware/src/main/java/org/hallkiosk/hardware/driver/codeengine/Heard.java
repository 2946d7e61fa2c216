package org.hallkiosk.hardware.driver.codeengine;

/// One thing that the engine said.
sealed interface Heard {

  /// The content of a code, without what ended it.
  record Code(byte[] bytes) implements Heard {
    @Override
    public String toString() {
      return "Code[" + bytes.length + " bytes]";
    }
  }

  /// @param accepted ACK; refused by NAK (bad data) or ENQ (unknown) otherwise
  record Reply(String echo, boolean accepted) implements Heard {}

  /// More bytes without an end than any code has.
  record Overlong() implements Heard {}
}
