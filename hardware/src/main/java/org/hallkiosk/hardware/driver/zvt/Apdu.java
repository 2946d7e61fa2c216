package org.hallkiosk.hardware.driver.zvt;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/// One message between register and terminal (ECR-Interface ZVT-Protocol, transport and application
/// protocol rev. 04): control field (2), length (1, or FF and two bytes, the low one first), data.
record Apdu(int control, byte[] data) {

  static final int DONE = 0x8000;
  static final int STATUS_ENQUIRY = 0x0501;
  static final int STATUS_INFORMATION = 0x040F;
  static final int INTERMEDIATE_STATUS = 0x04FF;
  static final int REGISTRATION = 0x0600;
  static final int AUTHORISATION = 0x0601;
  static final int COMPLETION = 0x060F;
  static final int ABORTED = 0x061E;
  static final int REPEAT_RECEIPT = 0x0620;
  static final int REVERSAL = 0x0630;
  static final int ABORT = 0x06B0;
  static final int PRINT_LINE = 0x06D1;
  static final int PRINT_TEXT = 0x06D3;

  /// The high byte of a refusal; the low one says why.
  static final int REFUSAL = 0x84;

  static final int UNKNOWN_COMMAND = 0x83;

  private static final int LONG_LENGTH = 0xFF;

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(data.length + 5);
    bytes.write(control >> 8);
    bytes.write(control);
    if (data.length < LONG_LENGTH) {
      bytes.write(data.length);
    } else {
      bytes.write(LONG_LENGTH);
      bytes.write(data.length);
      bytes.write(data.length >> 8);
    }
    bytes.writeBytes(data);
    return bytes.toByteArray();
  }

  /// Empty when the length is not that of the bytes.
  static Optional<Apdu> of(byte[] bytes) {
    if (bytes.length < 3) {
      return Optional.empty();
    }
    boolean longLength = (bytes[2] & 0xFF) == LONG_LENGTH;
    int start = longLength ? 5 : 3;
    if (bytes.length < start) {
      return Optional.empty();
    }
    int length = longLength ? at(bytes, 3) + at(bytes, 4) * 256 : at(bytes, 2);
    return bytes.length == start + length
        ? Optional.of(
            new Apdu(
                at(bytes, 0) * 256 + at(bytes, 1), Arrays.copyOfRange(bytes, start, bytes.length)))
        : Optional.empty();
  }

  private static int at(byte[] bytes, int index) {
    return bytes[index] & 0xFF;
  }

  static Apdu done() {
    return new Apdu(DONE, new byte[0]);
  }

  static Apdu refusing(int why) {
    return new Apdu(REFUSAL * 256 + why, new byte[0]);
  }

  boolean refuses() {
    return control >> 8 == REFUSAL;
  }

  /// Card data may be in it.
  @Override
  public String toString() {
    return "Apdu[%04X, %d bytes]".formatted(control, data.length);
  }
}
