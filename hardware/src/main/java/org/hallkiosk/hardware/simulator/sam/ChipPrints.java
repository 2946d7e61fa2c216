package org.hallkiosk.hardware.simulator.sam;

import java.nio.ByteBuffer;

/// Two templates as a chip holds them: of each, a `C` in front, the enrolment code at byte 4, the
/// finger code at byte 5, and a pattern instead of anybody's finger.
final class ChipPrints {

  private static final int TEMPLATE_BYTES = 512;

  private ChipPrints() {}

  static byte[] of(int enrolment, int... fingers) {
    ByteBuffer block = ByteBuffer.allocate(TEMPLATE_BYTES * fingers.length);
    for (int finger : fingers) {
      block.put(template(enrolment, finger));
    }
    return block.array();
  }

  private static byte[] template(int enrolment, int finger) {
    byte[] template = new byte[TEMPLATE_BYTES];
    for (int i = 0; i < template.length; i++) {
      template[i] = (byte) (i * 17 + finger);
    }
    template[0] = 'C';
    template[4] = (byte) enrolment;
    template[5] = (byte) finger;
    return template;
  }
}
