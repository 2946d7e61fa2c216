package org.hallkiosk.hardware.simulator.video;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;

/// Makes the JPEGs that a camera would send.
final class JpegFrames {

  private JpegFrames() {}

  static Picture of(Frame frame) {
    BufferedImage image =
        new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, frame.width(), frame.height(), frame.argb(), 0, frame.width());
    return of(image);
  }

  static Picture of(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Picture(Picture.JPEG, bytes.toByteArray());
  }

  /// A wall and a floor.
  static BufferedImage emptyHall(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0xDFE3E6), 0, height, new Color(0xB8BFC4)));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x8C9499));
    pen.fillRect(0, height * 4 / 5, width, height - height * 4 / 5);
    pen.dispose();
    return image;
  }
}
