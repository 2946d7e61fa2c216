package org.hallkiosk.kiosk.capture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.JpegEncoder;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.FacePainter;

/// An invented citizen as a camera sees them, and what can be wrong with that.
final class Booth {

  private final BufferedImage image;

  Booth() {
    this(FacePainter.portrait(Citizens.ORDINARY.look()));
  }

  private Booth(BufferedImage image) {
    this.image = image;
  }

  Booth empty() {
    return new Booth(FacePainter.background());
  }

  /// A second person beside the first, in a wider picture.
  Booth withAnother() {
    BufferedImage wide = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = wide.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.drawImage(image, 480, 0, null);
    pen.dispose();
    return new Booth(wide);
  }

  /// Nearer or farther, before the same wall.
  Booth scaled(double factor) {
    AffineTransform place = AffineTransform.getTranslateInstance(240, 300);
    place.scale(factor, factor);
    place.translate(-240, -300);
    return placed(place);
  }

  Booth moved(int right, int down) {
    return placed(AffineTransform.getTranslateInstance(right, down));
  }

  Booth turned(double degrees) {
    return placed(AffineTransform.getRotateInstance(Math.toRadians(degrees), 240, 300));
  }

  private Booth placed(AffineTransform place) {
    BufferedImage other = FacePainter.background();
    Graphics2D pen = other.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, place, null);
    pen.dispose();
    return new Booth(other);
  }

  /// Dark glasses.
  Booth withDarkGlasses() {
    BufferedImage other = copy();
    Graphics2D pen = other.createGraphics();
    pen.setColor(new Color(0x2A2420));
    pen.fillOval(152, 235, 76, 62);
    pen.fillOval(252, 235, 76, 62);
    pen.dispose();
    return new Booth(other);
  }

  Booth blurred(int reach) {
    float[] even = new float[(2 * reach + 1) * (2 * reach + 1)];
    Arrays.fill(even, 1f / even.length);
    Kernel kernel = new Kernel(2 * reach + 1, 2 * reach + 1, even);
    return new Booth(new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(image, null));
  }

  Booth lit(float factor, float more) {
    return new Booth(new RescaleOp(factor, more, null).filter(image, null));
  }

  /// What shows the wall has a colour of the wall's.
  Booth before(Color wall) {
    BufferedImage bare = FacePainter.background();
    BufferedImage other = copy();
    for (int y = 0; y < other.getHeight(); y++) {
      for (int x = 0; x < other.getWidth(); x++) {
        if (other.getRGB(x, y) == bare.getRGB(x, y)) {
          other.setRGB(x, y, wall.getRGB());
        }
      }
    }
    return new Booth(other);
  }

  private BufferedImage copy() {
    BufferedImage other =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = other.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return other;
  }

  Picture picture() {
    int width = image.getWidth();
    int height = image.getHeight();
    Frame frame = new Frame(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    return JpegEncoder.encode(frame, true, 96, 0.92f);
  }
}
