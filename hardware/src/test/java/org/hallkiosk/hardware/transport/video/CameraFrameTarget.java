package org.hallkiosk.hardware.transport.video;

import java.util.Arrays;
import java.util.List;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegDecoder;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;

/// The frames of a Motion JPEG camera, with tables and without, also such as say that they are
/// larger than they are.
public final class CameraFrameTarget {
  private static final int START_OF_FRAME = 0xC0;

  private CameraFrameTarget() {}

  public static List<byte[]> seeds() {
    int[] argb = new int[16 * 16];
    Arrays.setAll(argb, i -> 0xFF000000 | i * 0x010203);
    byte[] good = JpegEncoder.encode(new Frame(16, 16, argb), true, 96, 0.5f).bytes();
    return List.of(good, claiming(good, 0xFFFF, 0xFFFF), claiming(good, 2160, 3840));
  }

  static byte[] claiming(byte[] jpeg, int height, int width) {
    byte[] lie = jpeg.clone();
    int at = 0;
    while ((lie[at] & 0xFF) != 0xFF || (lie[at + 1] & 0xFF) != START_OF_FRAME) {
      at++;
    }
    lie[at + 5] = (byte) (height >> 8);
    lie[at + 6] = (byte) height;
    lie[at + 7] = (byte) (width >> 8);
    lie[at + 8] = (byte) width;
    return lie;
  }

  public static void fuzzerTestOneInput(byte[] data) {
    JpegDecoder.decode(new Picture(Picture.JPEG, HuffmanTables.completed(data)));
  }
}
