package org.hallkiosk.hardware.card;

import java.io.ByteArrayOutputStream;

/// Short command APDUs (ISO/IEC 7816-4).
public final class Commands {
  private static final int SHORT_BODY = 255;

  private Commands() {}

  /// Chooses an application by its name (11.2.2).
  public static byte[] selectApplication(byte[] name) {
    return withBody(0xA4, 0x04, 0x00, name);
  }

  /// @param record from 1
  /// @param p2 `04` for the current file, or SFI x 8 + 4 (11.4.3)
  public static byte[] readRecord(int record, int p2) {
    return new byte[] {0x00, (byte) 0xB2, (byte) record, (byte) p2, 0x00};
  }

  /// A command with data, and with any length of answer.
  public static byte[] asking(int instruction, int p1, int p2, byte[] body) {
    byte[] command = withBody(instruction, p1, p2, body);
    byte[] whole = new byte[command.length + 1];
    System.arraycopy(command, 0, whole, 0, command.length);
    return whole;
  }

  /// A command with data and no expected answer.
  ///
  /// @throws IllegalArgumentException for more than 255 bytes
  public static byte[] withBody(int instruction, int p1, int p2, byte[] body) {
    if (body.length == 0 || body.length > SHORT_BODY) {
      throw new IllegalArgumentException("a short command carries 1 to 255 bytes");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(0x00);
    bytes.write(instruction);
    bytes.write(p1);
    bytes.write(p2);
    bytes.write(body.length);
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }
}
