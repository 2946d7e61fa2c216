package org.hallkiosk.hardware.vision;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import org.hallkiosk.hardware.image.Frame;

/// Draws a face that a cascade takes for one: soft shadows around the eyes, nose and mouth.
final class PortraitPainter {

  static final int WIDTH = 640;
  static final int HEIGHT = 480;

  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

  PortraitPainter(Color background) {
    Graphics2D pen = image.createGraphics();
    pen.setColor(background);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
  }

  /// @param size height of the face from hair to chin, in pixels
  PortraitPainter face(double x, double y, double size, double rollDegrees) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.translate(x, y);
    pen.rotate(Math.toRadians(rollDegrees));
    pen.scale(size / 200, size / 200);
    head(pen);
    eye(pen, -32);
    eye(pen, 32);
    middle(pen);
    pen.dispose();
    return this;
  }

  private static void head(Graphics2D pen) {
    pen.setColor(new Color(60, 80, 120));
    pen.fill(new Ellipse2D.Double(-130, 110, 260, 200));
    pen.setColor(new Color(185, 140, 115));
    pen.fillRect(-30, 70, 60, 60);
    pen.setColor(new Color(35, 28, 25));
    pen.fill(new Ellipse2D.Double(-82, -112, 164, 190));
    pen.setColor(new Color(222, 178, 150));
    pen.fill(new Ellipse2D.Double(-70, -88, 140, 188));
    pen.setColor(new Color(205, 160, 132));
    pen.fill(new Ellipse2D.Double(-58, -36, 50, 34));
    pen.fill(new Ellipse2D.Double(8, -36, 50, 34));
  }

  private static void eye(Graphics2D pen, double x) {
    pen.setColor(new Color(40, 30, 28));
    pen.fill(new Arc2D.Double(x - 24, -50, 48, 22, 10, 160, Arc2D.CHORD));
    pen.setColor(new Color(120, 85, 72));
    pen.fill(new Ellipse2D.Double(x - 20, -30, 40, 22));
    pen.setColor(new Color(240, 238, 235));
    pen.fill(new Ellipse2D.Double(x - 16, -26, 32, 14));
    pen.setColor(new Color(38, 26, 22));
    pen.fill(new Ellipse2D.Double(x - 8, -28, 16, 17));
  }

  private static void middle(Graphics2D pen) {
    pen.setColor(new Color(188, 140, 116));
    pen.fill(new Ellipse2D.Double(-15, 14, 30, 16));
    pen.setColor(new Color(110, 70, 58));
    pen.fill(new Ellipse2D.Double(-11, 22, 7, 5));
    pen.fill(new Ellipse2D.Double(4, 22, 7, 5));
    pen.setColor(new Color(150, 70, 68));
    pen.fill(new QuadCurve2D.Double(-28, 50, 0, 40, 28, 50));
    pen.fill(new QuadCurve2D.Double(-28, 50, 0, 68, 28, 50));
  }

  /// The wall behind gets a second colour on the right.
  PortraitPainter unevenWall(Color other) {
    Graphics2D pen = image.createGraphics();
    pen.setColor(other);
    pen.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
    pen.dispose();
    return this;
  }

  Frame frame() {
    return frame(image);
  }

  Frame blurred(int reach) {
    int side = 2 * reach + 1;
    float[] even = new float[side * side];
    Arrays.fill(even, 1f / even.length);
    return frame(
        new ConvolveOp(new Kernel(side, side, even), ConvolveOp.EDGE_NO_OP, null)
            .filter(image, null));
  }

  private static Frame frame(BufferedImage from) {
    return new Frame(WIDTH, HEIGHT, from.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH));
  }
}
