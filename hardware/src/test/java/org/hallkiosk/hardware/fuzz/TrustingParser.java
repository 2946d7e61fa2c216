package org.hallkiosk.hardware.fuzz;

/// A planted defect: a parser that believes the length that a device tells it.
public final class TrustingParser {
  private TrustingParser() {}

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 3 && data[0] == (byte) 0xAA && data[1] == (byte) 0x96) {
      byte[] body = new byte[data[2] & 0xFF];
      System.arraycopy(data, 3, body, 0, body.length);
    }
  }
}
