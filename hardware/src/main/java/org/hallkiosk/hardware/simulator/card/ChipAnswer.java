package org.hallkiosk.hardware.simulator.card;

import java.util.Arrays;

/// What a chip says.
///
/// @param data without the status word
/// @param status SW1 SW2
record ChipAnswer(byte[] data, int status) {
  static final int OK = 0x9000;
  static final int WRONG_LENGTH = 0x6700;
  static final int NOT_SATISFIED = 0x6982;
  static final int NO_CONDITIONS = 0x6985;
  static final int BROKEN_PROTECTION = 0x6988;
  static final int NO_FILE = 0x6A82;
  static final int NO_RECORD = 0x6A83;
  static final int WRONG_PARAMETERS = 0x6A86;
  static final int WRONG_OFFSET = 0x6B00;
  static final int NO_INSTRUCTION = 0x6D00;

  static ChipAnswer ok(byte... data) {
    return new ChipAnswer(data, OK);
  }

  static ChipAnswer status(int status) {
    return new ChipAnswer(new byte[0], status);
  }

  byte[] bytes() {
    byte[] bytes = Arrays.copyOf(data, data.length + 2);
    bytes[data.length] = (byte) (status >> 8);
    bytes[data.length + 1] = (byte) status;
    return bytes;
  }
}
