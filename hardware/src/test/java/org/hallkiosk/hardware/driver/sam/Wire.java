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
    return closed(frame);
  }

  /// A good "read base with fingerprint" answer of a card that holds two templates, of which the
  /// codes are set.
  static byte[] baseWithPrints(byte[] text, int enrolment, int firstFinger, int secondFinger) {
    byte[] frame = Arrays.copyOf(frame("09 0A 00 00 90 01 00 04 00 04 00"), 2321);
    System.arraycopy(text, 0, frame, 16, text.length);
    int prints = 16 + 256 + 1024;
    frame[prints + 4] = (byte) enrolment;
    frame[prints + 5] = (byte) firstFinger;
    frame[prints + 512 + 4] = (byte) enrolment;
    frame[prints + 512 + 5] = (byte) secondFinger;
    return closed(frame);
  }

  /// The same answer of a card that holds no print.
  static byte[] baseWithoutPrints(byte[] text) {
    byte[] frame = Arrays.copyOf(frame("05 0A 00 00 90 01 00 04 00 00 00"), 1297);
    System.arraycopy(text, 0, frame, 16, text.length);
    return closed(frame);
  }

  /// A good answer to "newest appended address", 81 bytes.
  static byte[] appended(String address) {
    byte[] frame = Arrays.copyOf(frame("00 4A 00 00 90"), 81);
    byte[] text = (address + " ".repeat(35 - address.length())).getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(text, 0, frame, 10, text.length);
    return closed(frame);
  }

  /// The XOR of all from the length on, put at the end.
  static byte[] closed(byte[] frame) {
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

  /// The foreigner's card of 2017.
  static byte[] oldForeigner() {
    byte[] text = " ".repeat(128).getBytes(StandardCharsets.UTF_16LE);
    put(text, 0, "SAMPLE, ANDREW EXAMPLE");
    put(text, 120, "1");
    put(text, 122, "CAN110081110311");
    put(text, 152, "CAN");
    put(text, 158, "示例安");
    put(text, 188, "2018060120280531");
    put(text, 220, "19811103");
    put(text, 236, "01");
    put(text, 240, "1500");
    put(text, 248, "I");
    return text;
  }

  /// The foreigner's card of 2023, with a Latin name that fills both of its fields.
  static byte[] star() {
    byte[] text = " ".repeat(128).getBytes(StandardCharsets.UTF_16LE);
    put(text, 0, "样本娜");
    put(text, 30, "203");
    put(text, 36, "19850620");
    put(text, 52, "SAMPLE-EXAMPLE, ANNA MARIA JOSEPHIN");
    put(text, 122, "911124198506200025");
    put(text, 188, "2023120120331130");
    put(text, 220, "E CHARLOTTE");
    put(text, 242, "CAN");
    put(text, 248, "Y");
    return text;
  }

  /// A permit for residents of Hong Kong, Macao and Taiwan.
  static byte[] residence() {
    byte[] text = " ".repeat(128).getBytes(StandardCharsets.UTF_16LE);
    put(text, 0, "陈示例");
    put(text, 30, "1");
    put(text, 36, "19900101");
    put(text, 52, "示例市城东区样板路21号");
    put(text, 122, "810000199001010019");
    put(text, 158, "示例市公安局城东分局");
    put(text, 188, "2018090120230901");
    put(text, 220, "H00000000");
    put(text, 238, "02");
    put(text, 248, "J");
    return text;
  }

  static byte[] changed(byte[] card, int offset, String other) {
    put(card, offset, other);
    return card;
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
