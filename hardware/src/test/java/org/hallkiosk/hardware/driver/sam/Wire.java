package org.hallkiosk.hardware.driver.sam;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Bytes as a real module sends them, put together independently of driver and simulator.
final class Wire {

  static final byte[] FOUND = frame("00 08 00 00 9F 00 00 00 00 97");
  static final byte[] SELECTED = frame("00 0C 00 00 90 00 00 00 00 00 00 00 00 9C");
  static final byte[] NO_CARD = frame("00 04 00 00 80 84");

  private Wire() {}

  static byte[] hex(String text) {
    return HexFormat.of().parseHex(text.replace(" ", ""));
  }

  static byte[] frame(String afterPreamble) {
    return hex("AA AA AA 96 69 " + afterPreamble);
  }

  static byte[] status(int sw3) {
    return frame("00 04 00 00 %02X %02X".formatted(sw3, 4 ^ sw3));
  }

  /// A good "read base" answer: text with the fields at their printed offsets, photo of zeros.
  static byte[] base(byte[] text) {
    byte[] frame = Arrays.copyOf(frame("05 08 00 00 90 01 00 04 00"), 1295);
    System.arraycopy(text, 0, frame, 14, text.length);
    for (int i = 5; i < frame.length - 1; i++) {
      frame[frame.length - 1] ^= frame[i];
    }
    return frame;
  }

  static byte[] card() {
    byte[] text = " ".repeat(128).getBytes(StandardCharsets.UTF_16LE);
    put(text, 0, "李明");
    put(text, 30, "201");
    put(text, 36, "19491231");
    put(text, 52, "北京市朝阳区幸福路1号院");
    put(text, 122, "11010519491231002X");
    put(text, 158, "北京市公安局朝阳分局");
    put(text, 188, "2015060120350601");
    return text;
  }

  static byte[] card(int offset, String other) {
    byte[] text = card();
    put(text, offset, other);
    return text;
  }

  private static void put(byte[] text, int offset, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(bytes, 0, text, offset, bytes.length);
  }

  static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
