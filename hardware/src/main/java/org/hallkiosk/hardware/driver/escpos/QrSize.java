package org.hallkiosk.hardware.driver.escpos;

import java.util.OptionalInt;

/// How large a QR code gets (ISO/IEC 18004 table 7, level M, byte mode).
final class QrSize {

  private static final int[] BYTES_AT_LEVEL_M = {
    14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
    711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989,
    2099, 2213, 2331
  };

  private static final int SMALLEST_DOT = 3;
  private static final int LARGEST_DOT = 8;

  private QrSize() {}

  /// Modules along one side; empty where no QR code holds so much.
  static OptionalInt modules(int bytes) {
    for (int version = 1; version <= BYTES_AT_LEVEL_M.length; version++) {
      if (bytes <= BYTES_AT_LEVEL_M[version - 1]) {
        return OptionalInt.of(17 + 4 * version);
      }
    }
    return OptionalInt.empty();
  }

  /// Dots a module such that the code takes about half the paper: large enough for old phones.
  /// Empty where even the smallest legible module (3 dots, 0.375 mm) would not fit.
  static OptionalInt dots(int modules, int paper) {
    if (modules * SMALLEST_DOT > paper) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.clamp(paper / 2 / modules, SMALLEST_DOT, LARGEST_DOT));
  }
}
