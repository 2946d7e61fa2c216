package org.hallkiosk.hardware.simulator.sam;

import java.nio.ByteBuffer;

/// Builds answers: preamble, length, three status bytes, data, checksum.
final class SamAnswers {

  private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};
  private static final int STATUS_AND_CHECKSUM = 4;

  private SamAnswers() {}

  static byte[] status(int sw3) {
    return with(sw3, new byte[0]);
  }

  static byte[] with(int sw3, byte[] data) {
    ByteBuffer out =
        ByteBuffer.allocate(PREAMBLE.length + 2 + STATUS_AND_CHECKSUM + data.length)
            .put(PREAMBLE)
            .putShort((short) (STATUS_AND_CHECKSUM + data.length))
            .put((byte) 0)
            .put((byte) 0)
            .put((byte) sw3)
            .put(data);
    return out.put(xor(out)).array();
  }

  private static byte xor(ByteBuffer frame) {
    byte sum = 0;
    for (int i = PREAMBLE.length; i < frame.position(); i++) {
      sum ^= frame.get(i);
    }
    return sum;
  }
}
