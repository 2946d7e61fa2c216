package org.hallkiosk.hardware.vision;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The codewords of a QR code; the first byte chooses the version.
public final class QrPayloadTarget {
  private QrPayloadTarget() {}

  /// One of each mode, in version 1.
  public static List<byte[]> seeds() {
    return Stream.of(
            "004064d6f7264656e0ec11ec11ec11ec11ec11ec",
            "0010200C5661800000",
            "002029CEE721000000",
            "00409011041443a5355423ad1011e0a011d9d800")
        .map(HexFormat.of()::parseHex)
        .toList();
  }

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      byte[] codewords = Arrays.copyOfRange(data, 1, data.length);
      int length = QrPayload.text(codewords, 1 + (data[0] & 0xFF) % 40).orElse("").length();
      if (length > QrPayload.MOST_CHARACTERS) {
        throw new IllegalStateException("a text of " + length + " characters");
      }
    }
  }
}
