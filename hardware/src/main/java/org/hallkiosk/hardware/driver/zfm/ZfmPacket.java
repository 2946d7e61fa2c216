package org.hallkiosk.hardware.driver.zfm;

import java.nio.ByteBuffer;

/// One packet of the R30x/ZFM family (ZhianTec ZFM-20 user manual, chapter 4; the same in
/// Adafruit's and the pyfingerprint libraries): EF 01, address (4), kind (1), length (2, of what
/// follows, checksum included), content, checksum (2): the sum from the kind to the end of the
/// content. Numbers are big-endian.
record ZfmPacket(int kind, byte[] content) {

  static final int START = 0xEF01;
  static final int COMMAND = 0x01;
  static final int DATA = 0x02;
  static final int ACKNOWLEDGE = 0x07;
  static final int END_OF_DATA = 0x08;

  static final int CHECKSUM = 2;

  /// The largest packet that a module can be set to carries 256 bytes.
  static final int MOST_CONTENT = 256;

  static ZfmPacket command(int... content) {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      bytes[i] = (byte) content[i];
    }
    return new ZfmPacket(COMMAND, bytes);
  }

  byte[] frame(long address) {
    int length = content.length + CHECKSUM;
    return ByteBuffer.allocate(2 + 4 + 1 + 2 + length)
        .putShort((short) START)
        .putInt((int) address)
        .put((byte) kind)
        .putShort((short) length)
        .put(content)
        .putShort((short) sum())
        .array();
  }

  /// Two bytes; what overflows is lost.
  int sum() {
    int length = content.length + CHECKSUM;
    int sum = kind + (length >> 8) + (length & 0xFF);
    for (byte each : content) {
      sum += each & 0xFF;
    }
    return sum & 0xFFFF;
  }

  /// What it carries may be a finger.
  @Override
  public String toString() {
    return "ZfmPacket[%02X, %d bytes]".formatted(kind, content.length);
  }
}
