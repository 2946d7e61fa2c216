package org.hallkiosk.hardware.fuzz;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.List;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.vision.QrReader;

/// Small frames that show what a fuzzer paints: a square of modules, one bit each. The first byte
/// says how many, the second how large each is.
public final class CodeFrameTarget {
  private static final int QUIET = 4;

  private CodeFrameTarget() {}

  static List<byte[]> seeds() {
    return List.of(painted("01234567", 0), painted("https://example.invalid/示例", 1));
  }

  private static byte[] painted(String text, int larger) {
    int side = 21 + 4 * larger;
    byte[] data = new byte[2 + (side * side + 7) / 8];
    data[0] = (byte) larger;
    data[1] = 1;
    BitMatrix modules = modules(text);
    for (int i = 0; i < side * side; i++) {
      if (modules.get(QUIET + i % side, QUIET + i / side)) {
        data[2 + i / 8] |= (byte) (1 << i % 8);
      }
    }
    return data;
  }

  /// With four modules of quiet around it.
  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
    } catch (WriterException tooLong) {
      throw new IllegalStateException(tooLong);
    }
  }

  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 2) {
      Frame frame = frame(data);
      QrReader reader = QrReader.live();
      for (int i = 0; i < 3; i++) {
        var _ = reader.read(frame);
      }
    }
  }

  private static Frame frame(byte[] data) {
    int side = 21 + 4 * ((data[0] & 0xFF) % 3);
    int scale = 2 + (data[1] & 0xFF) % 3;
    int width = (side + 2 * QUIET) * scale;
    int[] argb = new int[width * width];
    for (int i = 0; i < argb.length; i++) {
      int x = i % width / scale - QUIET;
      int y = i / width / scale - QUIET;
      boolean within = x >= 0 && y >= 0 && x < side && y < side;
      argb[i] = within && dark(data, y * side + x) ? 0xFF000000 : 0xFFFFFFFF;
    }
    return new Frame(width, width, argb);
  }

  private static boolean dark(byte[] data, int module) {
    int at = 2 + module / 8;
    return at < data.length && (data[at] >> module % 8 & 1) == 1;
  }
}
