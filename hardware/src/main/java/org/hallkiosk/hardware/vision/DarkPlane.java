package org.hallkiosk.hardware.vision;

/// Which pixels are ink (1) and which are not (0), row by row.
record DarkPlane(int width, int height, byte[] dark) {

  /// For light codes on dark ground.
  DarkPlane inverted() {
    byte[] turned = new byte[dark.length];
    for (int i = 0; i < dark.length; i++) {
      turned[i] = (byte) (dark[i] ^ 1);
    }
    return new DarkPlane(width, height, turned);
  }

  boolean at(int x, int y) {
    return dark[y * width + x] != 0;
  }
}
