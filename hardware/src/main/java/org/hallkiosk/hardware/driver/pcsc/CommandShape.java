package org.hallkiosk.hardware.driver.pcsc;

import java.util.Arrays;

/// Where the parts of a command APDU lie (ISO/IEC 7816-4, 5.2).
///
/// @param bytes the whole command
/// @param body how many bytes of data it carries
/// @param extended whether its lengths take two bytes, after a zero
/// @param expecting whether it ends with an expected length
record CommandShape(byte[] bytes, int body, boolean extended, boolean expecting) {
  private static final int HEADER = 4;

  /// @throws IllegalArgumentException when it is no command
  static CommandShape of(byte[] bytes) {
    if (bytes.length < HEADER) {
      throw new IllegalArgumentException("a command has four bytes at least");
    }
    if (bytes.length <= HEADER + 1) {
      return new CommandShape(bytes, 0, false, bytes.length > HEADER);
    }
    int first = bytes[HEADER] & 0xFF;
    return first == 0 ? extended(bytes) : withBody(bytes, first, HEADER + 1, 1, false);
  }

  private static CommandShape extended(byte[] bytes) {
    if (bytes.length < HEADER + 3) {
      throw new IllegalArgumentException("the command's length is broken off");
    }
    int length = ((bytes[HEADER + 1] & 0xFF) << 8) | (bytes[HEADER + 2] & 0xFF);
    return bytes.length == HEADER + 3
        ? new CommandShape(bytes, 0, true, true)
        : withBody(bytes, length, HEADER + 3, 2, true);
  }

  private static CommandShape withBody(
      byte[] bytes, int body, int start, int expected, boolean extended) {
    int rest = bytes.length - start - body;
    if (rest != 0 && rest != expected) {
      throw new IllegalArgumentException("the command's length does not fit its bytes");
    }
    return new CommandShape(bytes, body, extended, rest != 0);
  }

  /// A card that speaks T=0 takes no expected length after data (ISO/IEC 7816-3, 12.2.4).
  byte[] forT0() {
    return body > 0 && expecting && !extended ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  /// The same command, expecting so many bytes; 0 stands for 256.
  byte[] expecting(int length) {
    byte[] bare = expecting ? Arrays.copyOf(bytes, bytes.length - expectedBytes()) : bytes;
    byte[] whole = Arrays.copyOf(bare, bare.length + expectedBytes());
    whole[whole.length - 1] = (byte) length;
    if (extended && length == 0) {
      whole[whole.length - 2] = 1;
    }
    return whole;
  }

  private int expectedBytes() {
    if (!extended) {
      return 1;
    }
    return body == 0 ? 3 : 2;
  }
}
