package org.hallkiosk.kiosk.workbench.hall.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The round red seal of an office: a ring, a star, the office's name along the ring, the seal's
/// purpose below the star. Drawn from glyph outlines, so that it needs no installed font.
final class Seal {

  /// 42 mm, the usual size of such a seal.
  static final float POINTS = 119;

  private static final int PIXELS = 720;
  private static final double MIDDLE = PIXELS / 2.0;
  private static final Color RED = new Color(0xD2, 0x1F, 0x26, 225);

  private final Graphics2D pen;
  private final TrueTypeFont font;

  private Seal(Graphics2D pen, TrueTypeFont font) {
    this.pen = pen;
    this.font = font;
  }

  /// Transparent around the ink.
  static BufferedImage draw(String office, String purpose, TrueTypeFont font) throws IOException {
    BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(RED);
    Seal seal = new Seal(pen, font);
    seal.ring();
    seal.star();
    seal.alongTheRing(office);
    seal.across(purpose);
    pen.dispose();
    return image;
  }

  private void ring() {
    pen.setStroke(new BasicStroke(20));
    pen.draw(new Ellipse2D.Double(14, 14, PIXELS - 28, PIXELS - 28));
    pen.setStroke(new BasicStroke(4));
    pen.draw(new Ellipse2D.Double(34, 34, PIXELS - 68, PIXELS - 68));
  }

  private void star() {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? 118 : 118 * 0.382;
      double angle = Math.toRadians(-90 + 36.0 * i);
      double x = MIDDLE + radius * Math.cos(angle);
      double y = MIDDLE + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(x, y);
      } else {
        star.lineTo(x, y);
      }
    }
    star.closePath();
    pen.fill(star);
  }

  private void alongTheRing(String text) throws IOException {
    int[] points = text.codePoints().toArray();
    double step = Math.min(28, 236.0 / (points.length - 1));
    double angle = -step * (points.length - 1) / 2;
    for (int point : points) {
      AffineTransform place = AffineTransform.getTranslateInstance(MIDDLE, MIDDLE);
      place.rotate(Math.toRadians(angle));
      place.translate(0, -238);
      glyph(point, place, 80, 96);
      angle += step;
    }
  }

  private void across(String text) throws IOException {
    int[] points = text.codePoints().toArray();
    double step = 62;
    double x = MIDDLE - step * (points.length - 1) / 2;
    for (int point : points) {
      glyph(point, AffineTransform.getTranslateInstance(x, MIDDLE + 205), 58, 64);
      x += step;
    }
  }

  /// Fills a glyph whose lower middle lies at the origin of a place.
  private void glyph(int point, AffineTransform place, double width, double height)
      throws IOException {
    int id = font.getUnicodeCmapLookup().getGlyphId(point);
    GlyphData glyph = font.getGlyph().getGlyph(id);
    if (id == 0 || glyph == null) {
      throw new IllegalArgumentException("the seal's font lacks a character of the seal");
    }
    double em = font.getUnitsPerEm();
    AffineTransform toPlace = new AffineTransform(place);
    toPlace.scale(width / em, -height / em);
    toPlace.translate(-font.getAdvanceWidth(id) / 2.0, 0);
    pen.fill(toPlace.createTransformedShape(glyph.getPath()));
  }
}
