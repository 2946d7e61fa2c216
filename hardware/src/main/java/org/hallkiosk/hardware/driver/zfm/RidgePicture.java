package org.hallkiosk.hardware.driver.zfm;

import org.hallkiosk.hardware.image.Frame;

/// The picture as the module sends it: 256 by 288 points of 16 grey values, two in a byte, the left
/// one in the upper half (ZFM-20 manual, UpImage).
final class RidgePicture {

  static final int WIDTH = 256;
  static final int HEIGHT = 288;
  static final int BYTES = WIDTH * HEIGHT / 2;

  /// 15 becomes 255.
  private static final int STRETCH = 17;

  private static final int GREY = 0x010101;
  private static final int OPAQUE = 0xFF000000;

  private RidgePicture() {}

  /// @param packed of [#BYTES]
  static Frame frame(byte[] packed) {
    int[] argb = new int[WIDTH * HEIGHT];
    for (int i = 0; i < packed.length; i++) {
      argb[2 * i] = grey((packed[i] >> 4) & 0x0F);
      argb[2 * i + 1] = grey(packed[i] & 0x0F);
    }
    return new Frame(WIDTH, HEIGHT, argb);
  }

  private static int grey(int value) {
    return OPAQUE | (value * STRETCH * GREY);
  }
}
