package org.hallkiosk.hardware.driver.zvt;

import java.util.Optional;

/// How long the fields of a message are (ZVT rev. 13.09, chapter "Bitmaps"; the list agrees with
/// Wireshark's dissector and Portalum.Zvt).
final class Bitmap {

  private static final int TLV_CONTAINER = 0x06;

  private Bitmap() {}

  /// @param data where the field's number stands at `at`
  /// @return where its content begins and ends; empty for an unknown field or one that is cut off
  static Optional<Span> span(byte[] data, int at) {
    int start = at + 1;
    Optional<Span> span =
        switch (data[at] & 0xFF) {
          case 0x01, 0x02, 0x03, 0x05, 0x19, 0x27, 0x8A, 0x8C, 0xA0, 0xD0, 0xD2, 0xD3 ->
              fixed(start, 1);
          case 0x0D, 0x0E, 0x17, 0x3A, 0x49, 0x87 -> fixed(start, 2);
          case 0x0B, 0x0C, 0x37, 0x3D, 0x88, 0xAA -> fixed(start, 3);
          case 0x29 -> fixed(start, 4);
          case 0xBA -> fixed(start, 5);
          case 0x04 -> fixed(start, 6);
          case 0x3B -> fixed(start, 8);
          case 0x2A -> fixed(start, 15);
          case 0x22, 0x23, 0x2D, 0x8B, 0xA7, 0xD1, 0xF1, 0xF2, 0xF3, 0xF4 ->
              counted(data, start, 2);
          case 0x24, 0x2E, 0x3C, 0x60, 0x9A, 0xAF -> counted(data, start, 3);
          case TLV_CONTAINER -> container(data, start);
          default -> Optional.empty();
        };
    return span.filter(it -> it.end() <= data.length);
  }

  private static Optional<Span> fixed(int start, int length) {
    return Optional.of(new Span(start, start + length));
  }

  /// One decimal digit in the lower half of each counting byte: F1 F4 is 14.
  private static Optional<Span> counted(byte[] data, int start, int counters) {
    if (start + counters > data.length) {
      return Optional.empty();
    }
    int length = 0;
    for (int i = start; i < start + counters; i++) {
      length = length * 10 + (data[i] & 0x0F);
    }
    return fixed(start + counters, length);
  }

  /// Length as in BER: below 80 itself, 81 and one byte, 82 and two.
  private static Optional<Span> container(byte[] data, int start) {
    if (start >= data.length) {
      return Optional.empty();
    }
    int first = data[start] & 0xFF;
    int more = first < 0x80 ? 0 : first - 0x80;
    if (more > 2 || start + more >= data.length) {
      return Optional.empty();
    }
    int length = more == 0 ? first : 0;
    for (int i = start + 1; i <= start + more; i++) {
      length = length * 256 + (data[i] & 0xFF);
    }
    return fixed(start + 1 + more, length);
  }

  /// @param end exclusive
  record Span(int start, int end) {}
}
