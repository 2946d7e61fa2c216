package org.hallkiosk.hardware.simulator.card;

import java.util.Arrays;
import java.util.Optional;

/// A short command as a chip takes it apart.
///
/// @param cla class
/// @param ins instruction
/// @param body its data, empty for none
/// @param expected how many bytes the other side wants; 0 when it wants none, 256 for any
record ChipCommand(int cla, int ins, int p1, int p2, byte[] body, int expected) {
  private static final int SECURE = 0x0C;

  /// Empty for what is no short command.
  static Optional<ChipCommand> of(byte[] bytes) {
    if (bytes.length < 4 || bytes.length > 5 + 255 + 1) {
      return Optional.empty();
    }
    if (bytes.length <= 5) {
      return Optional.of(made(bytes, new byte[0], bytes.length == 5 ? any(bytes[4]) : 0));
    }
    int end = 5 + (bytes[4] & 0xFF);
    if (bytes.length != end && bytes.length != end + 1) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOfRange(bytes, 5, end);
    return Optional.of(made(bytes, body, bytes.length == end ? 0 : any(bytes[end])));
  }

  private static ChipCommand made(byte[] bytes, byte[] body, int expected) {
    return new ChipCommand(
        bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF, bytes[3] & 0xFF, body, expected);
  }

  private static int any(byte expected) {
    return expected == 0 ? 256 : expected & 0xFF;
  }

  boolean secured() {
    return (cla & SECURE) == SECURE;
  }

  int parameters() {
    return (p1 << 8) | p2;
  }
}
