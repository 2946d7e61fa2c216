package org.hallkiosk.hardware.image;

import java.util.OptionalInt;

/// How large a JPEG says it is on paper (JFIF 1.02, APP0).
public final class JpegDensity {

  private static final int APP0 = 0xE0;
  private static final int UNIT = 13;
  private static final int DOTS_PER_INCH = 1;

  private JpegDensity() {}

  /// Dots per inch across; empty when it says nothing, or in other units.
  public static OptionalInt dpi(Picture jpeg) {
    byte[] bytes = jpeg.bytes();
    boolean told =
        bytes.length > UNIT + 4 && (bytes[3] & 0xFF) == APP0 && bytes[UNIT] == DOTS_PER_INCH;
    int dpi = told ? (bytes[UNIT + 1] & 0xFF) << 8 | (bytes[UNIT + 2] & 0xFF) : 0;
    return dpi > 0 ? OptionalInt.of(dpi) : OptionalInt.empty();
  }
}
