package org.hallkiosk.hardware.driver.zvt;

import java.io.ByteArrayOutputStream;

/// The serial transport: DLE STX, the message with every DLE doubled, DLE ETX, and a CRC over
/// message and ETX, undoubled, its low byte first, which is not escaped. The CRC is the reflected
/// CCITT one from 0 (ZVT transport protocol rev. 04, "Block-Structure" and "CRC-Calculation").
final class Block {

  static final int STX = 0x02;
  static final int ETX = 0x03;
  static final int ACK = 0x06;
  static final int DLE = 0x10;
  static final int NAK = 0x15;

  private static final int POLYNOMIAL = 0x8408;

  private Block() {}

  static byte[] frame(Apdu apdu) {
    byte[] message = apdu.bytes();
    ByteArrayOutputStream frame = new ByteArrayOutputStream(message.length + 8);
    frame.write(DLE);
    frame.write(STX);
    for (byte each : message) {
      frame.write(each);
      if (each == DLE) {
        frame.write(DLE);
      }
    }
    frame.write(DLE);
    frame.write(ETX);
    int crc = crc(message);
    frame.write(crc);
    frame.write(crc >> 8);
    return frame.toByteArray();
  }

  static int crc(byte[] message) {
    int crc = 0;
    for (byte each : message) {
      crc = step(crc, each & 0xFF);
    }
    return step(crc, ETX);
  }

  private static int step(int before, int value) {
    int crc = before ^ value;
    for (int bit = 0; bit < 8; bit++) {
      crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ POLYNOMIAL;
    }
    return crc;
  }
}
