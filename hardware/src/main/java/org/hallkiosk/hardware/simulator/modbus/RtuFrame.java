package org.hallkiosk.hardware.simulator.modbus;

import java.util.Arrays;

/// Messages as the board puts them together. The checksum comes from a table, so that it shares
/// nothing with a driver's.
final class RtuFrame {
  private static final int[] TABLE = new int[256];

  static {
    for (int value = 0; value < TABLE.length; value++) {
      int rest = value;
      for (int bit = 0; bit < 8; bit++) {
        int carry = rest & 1;
        rest >>>= 1;
        rest ^= carry * 0xA001;
      }
      TABLE[value] = rest;
    }
  }

  private RtuFrame() {}

  static byte[] of(int... content) {
    byte[] frame = new byte[content.length + 2];
    for (int i = 0; i < content.length; i++) {
      frame[i] = (byte) content[i];
    }
    int sum = sum(frame, content.length);
    frame[content.length] = (byte) sum;
    frame[content.length + 1] = (byte) (sum >>> 8);
    return frame;
  }

  static boolean whole(byte[] frame) {
    int sum = sum(frame, frame.length - 2);
    byte[] tail = Arrays.copyOfRange(frame, frame.length - 2, frame.length);
    return Arrays.equals(tail, new byte[] {(byte) sum, (byte) (sum >>> 8)});
  }

  private static int sum(byte[] bytes, int length) {
    int sum = 0xFFFF;
    for (int i = 0; i < length; i++) {
      sum = TABLE[(sum ^ bytes[i]) & 0xFF] ^ (sum >>> 8);
    }
    return sum;
  }
}
