package org.hallkiosk.hardware.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Turns pixels into a JPEG that says how large they are on paper (JFIF 1.02, density in dots per
/// inch).
public final class JpegEncoder {

  private static final int APP0 = 0xE0;
  private static final int UNIT = 13;

  private JpegEncoder() {}

  /// About 60 ms for A4 at 200 dpi.
  ///
  /// @param colour or grey
  /// @param quality 0 to 1; papers are readable from 0.8 on
  public static Picture encode(Frame frame, boolean colour, int dpi, float quality) {
    BufferedImage image = image(frame, colour);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      writer.dispose();
    }
    return new Picture(Picture.JPEG, measured(bytes.toByteArray(), dpi));
  }

  private static BufferedImage image(Frame frame, boolean colour) {
    BufferedImage image =
        new BufferedImage(
            frame.width(),
            frame.height(),
            colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY);
    image.setRGB(0, 0, frame.width(), frame.height(), frame.argb(), 0, frame.width());
    return image;
  }

  /// The JFIF segment stands first: marker, length, `JFIF`, version, unit (1: dots per inch), and
  /// the densities across and down.
  private static byte[] measured(byte[] jpeg, int dpi) {
    if ((jpeg[3] & 0xFF) == APP0) {
      jpeg[UNIT] = 1;
      for (int density : new int[] {UNIT + 1, UNIT + 3}) {
        jpeg[density] = (byte) (dpi >> 8);
        jpeg[density + 1] = (byte) dpi;
      }
    }
    return jpeg;
  }
}
