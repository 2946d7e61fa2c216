package org.hallkiosk.hardware.driver.overhead;

import org.hallkiosk.hardware.image.Frame;

/// Whether anything lies on the dark table, whatever its shape.
final class Table {

  private static final int EVERY = 8;
  private static final double NOTHING = 0.04;

  private Table() {}

  static boolean isBare(Frame frame, int paperLuma) {
    int seen = 0;
    int bright = 0;
    for (int y = 0; y < frame.height(); y += EVERY) {
      for (int x = 0; x < frame.width(); x += EVERY) {
        seen++;
        bright += luma(frame.argb()[y * frame.width() + x]) >= paperLuma ? 1 : 0;
      }
    }
    return bright < seen * NOTHING;
  }

  /// ITU-R BT.601.
  private static int luma(int argb) {
    return ((argb >> 16 & 0xFF) * 299 + (argb >> 8 & 0xFF) * 587 + (argb & 0xFF) * 114) / 1000;
  }
}
