package org.hallkiosk.kiosk.workbench.hall.face;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// Draws the portrait of an invented citizen, 480 x 640 pixels: the hall's record of the face, and
/// what the simulated camera sees. The same look always gives the same pixels.
public final class PortraitPainter {

  public static final int WIDTH = 480;
  public static final int HEIGHT = 640;

  static final double CENTRE_X = WIDTH / 2.0;
  static final double CENTRE_Y = 285;

  private PortraitPainter() {}

  public static BufferedImage portrait(FaceLook look) {
    BufferedImage picture = background();
    Graphics2D pen = pen(picture);
    HairPainter hair = new HairPainter(pen, look);
    hair.behind();
    body(pen, look);
    head(pen, look);
    new FeaturePainter(pen, look).paint();
    hair.before();
    pen.dispose();
    return picture;
  }

  /// What the camera sees when nobody is there.
  public static BufferedImage background() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(picture);
    pen.setPaint(
        new RadialGradientPaint(
            (float) CENTRE_X,
            260,
            520,
            new float[] {0, 1},
            new Color[] {new Color(0xE9EEF3), new Color(0xB9C6D2)}));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    return picture;
  }

  private static Graphics2D pen(BufferedImage picture) {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }

  static Color shade(int rgb, double factor) {
    Color colour = new Color(rgb);
    return new Color(
        scaled(colour.getRed(), factor),
        scaled(colour.getGreen(), factor),
        scaled(colour.getBlue(), factor));
  }

  private static int scaled(int channel, double factor) {
    return Math.clamp(Math.round(channel * factor), 0, 255);
  }

  private static void body(Graphics2D pen, FaceLook look) {
    double neck = look.faceWidth() * WIDTH * 0.52;
    double chin = CENTRE_Y + look.faceHeight() * WIDTH;
    pen.setPaint(shade(look.skin(), 0.86));
    pen.fill(new RoundRectangle2D.Double(CENTRE_X - neck, chin - 70, 2 * neck, 150, neck, neck));
    Path2D shoulders = new Path2D.Double();
    shoulders.moveTo(20, HEIGHT);
    shoulders.curveTo(30, chin + 95, 120, chin + 75, CENTRE_X - neck * 1.1, chin + 42);
    shoulders.quadTo(CENTRE_X, chin + 92, CENTRE_X + neck * 1.1, chin + 42);
    shoulders.curveTo(WIDTH - 120, chin + 75, WIDTH - 30, chin + 95, WIDTH - 20, HEIGHT);
    shoulders.closePath();
    pen.setPaint(
        new GradientPaint(
            0, (float) chin, shade(look.clothes(), 1.12), 0, HEIGHT, shade(look.clothes(), 0.8)));
    pen.fill(shoulders);
    collar(pen, look, neck, chin);
  }

  private static void collar(Graphics2D pen, FaceLook look, double neck, double chin) {
    pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    switch (look.collar()) {
      case CREW_NECK -> {
        Path2D seam = new Path2D.Double();
        seam.moveTo(CENTRE_X - neck * 1.15, chin + 46);
        seam.quadTo(CENTRE_X, chin + 104, CENTRE_X + neck * 1.15, chin + 46);
        pen.setPaint(shade(look.clothes(), 0.7));
        pen.draw(seam);
      }
      case SHIRT -> lapels(pen, new Color(0xF7F7F4), neck, chin, 70);
      case JACKET -> {
        lapels(pen, new Color(0xF7F7F4), neck, chin, 60);
        lapels(pen, shade(look.clothes(), 0.65), neck * 1.7, chin + 14, 130);
      }
    }
  }

  private static void lapels(Graphics2D pen, Color colour, double neck, double chin, double deep) {
    for (int side : new int[] {-1, 1}) {
      Path2D lapel = new Path2D.Double();
      lapel.moveTo(CENTRE_X + side * neck * 1.05, chin + 30);
      lapel.lineTo(CENTRE_X + side * 2, chin + 66 + deep * 0.4);
      lapel.lineTo(CENTRE_X + side * neck * 0.95, chin + 60 + deep);
      lapel.lineTo(CENTRE_X + side * neck * 1.45, chin + 48);
      lapel.closePath();
      pen.setPaint(colour);
      pen.fill(lapel);
      pen.setPaint(shade(colour.getRGB() & 0xFFFFFF, 0.8));
      pen.setStroke(new BasicStroke(2));
      pen.draw(lapel);
    }
  }

  private static void head(Graphics2D pen, FaceLook look) {
    double width = look.faceWidth() * WIDTH;
    double height = look.faceHeight() * WIDTH;
    pen.setPaint(shade(look.skin(), 0.9));
    for (int side : new int[] {-1, 1}) {
      pen.fill(new Ellipse2D.Double(CENTRE_X + side * (width + 4) - 17, CENTRE_Y - 30, 34, 66));
    }
    pen.setPaint(
        new RadialGradientPaint(
            (float) (CENTRE_X - width * 0.25),
            (float) (CENTRE_Y - height * 0.2),
            (float) (height * 1.5),
            new float[] {0, 0.6f, 1},
            new Color[] {
              shade(look.skin(), 1.06), shade(look.skin(), 1), shade(look.skin(), 0.72)
            }));
    pen.fill(skull(width, height));
  }

  /// A face: round above, narrower towards the chin.
  private static Path2D skull(double width, double height) {
    double top = CENTRE_Y - height * 1.25;
    double temple = CENTRE_Y - height * 0.15;
    double jaw = CENTRE_Y + height * 0.55;
    double chin = CENTRE_Y + height;
    double left = CENTRE_X - width;
    double right = CENTRE_X + width;
    Path2D skull = new Path2D.Double();
    skull.moveTo(left, temple);
    skull.curveTo(left, top, right, top, right, temple);
    skull.curveTo(right, jaw, CENTRE_X + width * 0.5, chin, CENTRE_X, chin);
    skull.curveTo(CENTRE_X - width * 0.5, chin, left, jaw, left, temple);
    return skull;
  }
}
