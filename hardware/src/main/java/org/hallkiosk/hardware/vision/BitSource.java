package org.hallkiosk.hardware.vision;

/// Bits of codewords in their order, the highest of each byte first.
final class BitSource {

  private final byte[] bytes;
  private long at;

  BitSource(byte[] bytes) {
    this.bytes = bytes;
  }

  long left() {
    return bytes.length * 8L - at;
  }

  /// @param count 1 to 31, and no more than are left
  int take(int count) {
    int value = 0;
    for (int i = 0; i < count; i++, at++) {
      int shift = 7 - (int) (at & 7);
      value = (value << 1) | ((bytes[(int) (at >> 3)] >> shift) & 1);
    }
    return value;
  }

  /// @return false when there were not so many
  boolean skip(int count) {
    if (left() < count) {
      return false;
    }
    at += count;
    return true;
  }

  /// How many of the next bits are 1 before the first 0, `most` at most; nothing is taken.
  int leadingOnes(int most) {
    long before = at;
    int ones = 0;
    while (ones < most && take(1) == 1) {
      ones++;
    }
    at = before;
    return ones;
  }
}
