package org.hallkiosk.hardware.simulator.line;

import java.util.Arrays;

/// What wires do to messages.
final class Damage {

  private Damage() {}

  static byte[] first(byte[] bytes, int count) {
    return Arrays.copyOf(bytes, Math.min(count, bytes.length));
  }

  static byte[] flippedLast(byte[] bytes) {
    byte[] damaged = bytes.clone();
    damaged[damaged.length - 1] ^= 1;
    return damaged;
  }

  static byte[] overwritten(byte[] bytes, int offset, byte[] with) {
    byte[] damaged = bytes.clone();
    System.arraycopy(with, 0, damaged, offset, with.length);
    return damaged;
  }
}
