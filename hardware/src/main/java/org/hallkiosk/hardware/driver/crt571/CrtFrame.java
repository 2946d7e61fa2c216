package org.hallkiosk.hardware.driver.crt571;

import java.io.ByteArrayOutputStream;

/// The envelope of CREATOR's CRT-571 and CRT-591 (CRT-571 Communication Protocol; the same in the
/// public drivers for Go, Python, C++ and Node): F2, address, length (2, high byte first, of what
/// stands between it and ETX), text, 03, and the XOR of all bytes before.
///
/// Each end acknowledges a frame: 06, or 15 when it came damaged.
final class CrtFrame {

  static final int STX = 0xF2;
  static final int ETX = 0x03;
  static final int ACK = 0x06;
  static final int NAK = 0x15;

  /// What a command begins with; a good answer begins with 50, a bad one with 4E or 45.
  static final int COMMAND = 0x43;

  static final int POSITIVE = 0x50;
  static final int NEGATIVE = 0x4E;
  static final int NEGATIVE_OF_OLDER_MODELS = 0x45;

  /// The makers' own limit.
  static final int MOST_TEXT = 512;

  private CrtFrame() {}

  static byte[] command(int address, CrtCommand command) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.write(STX);
    frame.write(address);
    frame.write(0);
    frame.write(3);
    frame.write(COMMAND);
    frame.write(command.command());
    frame.write(command.parameter());
    frame.write(ETX);
    frame.write(xor(frame.toByteArray()));
    return frame.toByteArray();
  }

  static int xor(byte[] bytes) {
    int sum = 0;
    for (byte each : bytes) {
      sum ^= each & 0xFF;
    }
    return sum;
  }
}
