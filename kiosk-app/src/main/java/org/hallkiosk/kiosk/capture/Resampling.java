package org.hallkiosk.kiosk.capture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.hallkiosk.hardware.image.Frame;

/// Makes a part of a frame larger or smaller.
final class Resampling {

  private Resampling() {}

  /// Halves the frame while it is more than twice too large, so that no line falls through; then
  /// bicubic.
  static Frame part(Frame frame, Cut cut, int width, int height) {
    BufferedImage image = image(frame);
    double shrink = 1;
    while (cut.width() * shrink >= 2.0 * width) {
      image =
          drawn(
              image,
              AffineTransform.getScaleInstance(0.5, 0.5),
              half(image.getWidth()),
              half(image.getHeight()));
      shrink /= 2;
    }
    AffineTransform place =
        AffineTransform.getScaleInstance(
            width / (cut.width() * shrink), height / (cut.height() * shrink));
    place.translate(-cut.x() * shrink, -cut.y() * shrink);
    return frame(drawn(image, place, width, height));
  }

  private static int half(int side) {
    return Math.max(1, (side + 1) / 2);
  }

  private static BufferedImage drawn(
      BufferedImage from, AffineTransform place, int width, int height) {
    BufferedImage into = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = into.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        place.getScaleX() == 0.5
            ? RenderingHints.VALUE_INTERPOLATION_BILINEAR
            : RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(from, place, null);
    pen.dispose();
    return into;
  }

  private static BufferedImage image(Frame frame) {
    int width = frame.width();
    BufferedImage image = new BufferedImage(width, frame.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, frame.height(), frame.argb(), 0, width);
    return image;
  }

  private static Frame frame(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    return new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }
}
