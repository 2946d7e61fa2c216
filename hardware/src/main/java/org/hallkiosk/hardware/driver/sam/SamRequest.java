package org.hallkiosk.hardware.driver.sam;

/// A request as the module wants it on the wire: preamble, length of all that follows it, command,
/// parameter, and the XOR from the length to the parameter.
final class SamRequest {

  private SamRequest() {}

  static byte[] frame(int command, int parameter) {
    int length = 3;
    return new byte[] {
      (byte) 0xAA,
      (byte) 0xAA,
      (byte) 0xAA,
      (byte) 0x96,
      0x69,
      0,
      (byte) length,
      (byte) command,
      (byte) parameter,
      (byte) (length ^ command ^ parameter)
    };
  }
}
