package org.hallkiosk.hardware.driver.modbus;

/// CRC-16 of Modbus RTU (Modbus over serial line 1.02, 6.2.2): polynomial A001 reflected, preset
/// FFFF, low byte first on the wire.
final class Crc16 {
  private static final int POLYNOMIAL = 0xA001;

  private Crc16() {}

  static int of(byte[] bytes, int from, int to) {
    int crc = 0xFFFF;
    for (int i = from; i < to; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ POLYNOMIAL;
      }
    }
    return crc;
  }

  /// Whether the last two of these bytes are the checksum of those before.
  static boolean closes(byte[] bytes, int from, int to) {
    int crc = of(bytes, from, to - 2);
    return (bytes[to - 2] & 0xFF) == (crc & 0xFF) && (bytes[to - 1] & 0xFF) == crc >> 8;
  }
}
