package org.hallkiosk.hardware.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Turns pixels into a JPEG that says how large they are on paper (JFIF 1.02, density in dots per
/// inch).
public final class JpegEncoder {

  private static final String FORMAT = "javax_imageio_jpeg_image_1.0";

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
      writer.write(null, new IIOImage(image, null, density(writer, image, how, dpi)), how);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      writer.dispose();
    }
    return new Picture(Picture.JPEG, bytes.toByteArray());
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

  private static IIOMetadata density(
      ImageWriter writer, BufferedImage image, ImageWriteParam how, int dpi)
      throws IIOInvalidTreeException {
    IIOMetadata data =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), how);
    IIOMetadataNode root = (IIOMetadataNode) data.getAsTree(FORMAT);
    IIOMetadataNode jfif = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
    jfif.setAttribute("resUnits", "1");
    jfif.setAttribute("Xdensity", Integer.toString(dpi));
    jfif.setAttribute("Ydensity", Integer.toString(dpi));
    data.setFromTree(FORMAT, root);
    return data;
  }
}
