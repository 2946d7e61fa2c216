package org.hallkiosk.hardware.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Turns a camera's JPEG into pixels. Nothing that a damaged frame holds can make it throw or take
/// more memory than a frame of [#MOST_PIXELS].
public final class JpegDecoder {

  /// No camera sends more for one frame.
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  public static final int MOST_PIXELS = 3840 * 2160;

  private JpegDecoder() {}

  /// Empty when it is no JPEG, is damaged, or is too large. About 10 ms for 1280x720.
  public static Optional<Frame> decode(Picture picture) {
    byte[] bytes = picture.bytes();
    boolean jpeg = bytes.length > 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
    if (!jpeg || bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      return decode(in);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<Frame> decode(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(frame(reader.read(0)));
    } finally {
      reader.dispose();
    }
  }

  private static Frame frame(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }
}
