package org.hallkiosk.kiosk.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.hallkiosk.hardware.image.Frame;

/// Somebody plainly invented before a camera of 1280 x 720: a drawing.
final class SampleFace {

  private SampleFace() {}

  static Frame frame() {
    BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    fill(pen, 0xB9C4C2, new RoundRectangle2D.Double(0, 0, 1280, 720, 0, 0));
    fill(pen, 0xA7B3B0, new RoundRectangle2D.Double(760, 60, 340, 420, 20, 20));
    fill(pen, 0x3D5A80, new RoundRectangle2D.Double(400, 560, 480, 300, 220, 220));
    fill(pen, 0x2C2A29, new Ellipse2D.Double(485, 120, 310, 340));
    fill(pen, 0xD9AE8F, new RoundRectangle2D.Double(585, 470, 110, 140, 60, 60));
    fill(pen, 0xE8C1A4, new Ellipse2D.Double(510, 170, 260, 350));
    fill(pen, 0x2C2A29, new Ellipse2D.Double(568, 318, 34, 22));
    fill(pen, 0x2C2A29, new Ellipse2D.Double(678, 318, 34, 22));
    fill(pen, 0xC98F74, new RoundRectangle2D.Double(628, 350, 24, 62, 20, 20));
    fill(pen, 0xB5534F, new RoundRectangle2D.Double(590, 438, 100, 20, 20, 20));
    pen.dispose();
    return new Frame(1280, 720, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
  }

  private static void fill(Graphics2D pen, int rgb, java.awt.Shape shape) {
    pen.setColor(new Color(rgb));
    pen.fill(shape);
  }
}
