package org.hallkiosk.hardware.vision;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Between a frame's numbers and OpenCV's bytes: blue, green, red, alpha.
final class Pixels {

  static final int BYTES = 4;

  private static final int OPAQUE = 0xFF000000;

  private Pixels() {}

  static byte[] bytes(int[] argb) {
    ByteBuffer buffer = ByteBuffer.allocate(argb.length * BYTES).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asIntBuffer().put(argb);
    return buffer.array();
  }

  /// Opaque, whatever the bytes say.
  static int[] argb(byte[] bytes) {
    int[] argb = new int[bytes.length / BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(argb);
    for (int i = 0; i < argb.length; i++) {
      argb[i] |= OPAQUE;
    }
    return argb;
  }

  /// Leaves every pixel opaque.
  static void layOnWhite(byte[] bytes) {
    for (int i = 0; i < bytes.length; i += BYTES) {
      int alpha = bytes[i + 3] & 0xFF;
      for (int channel = i; alpha < 0xFF && channel < i + 3; channel++) {
        int value = bytes[channel] & 0xFF;
        bytes[channel] = (byte) ((value * alpha + 0xFF * (0xFF - alpha)) / 0xFF);
      }
      bytes[i + 3] = (byte) 0xFF;
    }
  }
}
