package org.hallkiosk.kiosk.workbench.hall.face;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Draws the hair: what hangs behind the head first, what falls over it last.
final class HairPainter {

  private static final double X = PortraitPainter.CENTRE_X;
  private static final double Y = PortraitPainter.CENTRE_Y;

  private final Graphics2D pen;
  private final FaceLook look;
  private final double width;
  private final double height;

  HairPainter(Graphics2D pen, FaceLook look) {
    this.pen = pen;
    this.look = look;
    this.width = look.faceWidth() * PortraitPainter.WIDTH;
    this.height = look.faceHeight() * PortraitPainter.WIDTH;
  }

  void behind() {
    pen.setPaint(PortraitPainter.shade(look.hairColour(), 0.8));
    switch (look.hair()) {
      case LONG -> hanging(width * 1.28, height * 1.55);
      case BOB -> hanging(width * 1.32, height * 0.72);
      case BUN -> oval(X, Y - height * 1.18, width * 0.42, width * 0.38);
      case CURLY -> curls();
      case SHORT, CREW, SIDE_PART, BALD -> {}
    }
  }

  void before() {
    pen.setPaint(PortraitPainter.shade(look.hairColour(), 1));
    switch (look.hair()) {
      case SHORT -> cap(0.47, 0.06);
      case CREW -> cap(0.66, 0);
      case SIDE_PART -> sidePart();
      case LONG -> middlePart();
      case BOB -> cap(0.34, 0.02);
      case BUN -> cap(0.62, 0.16);
      case CURLY -> fringe();
      case BALD -> temples();
    }
  }

  private void hanging(double half, double down) {
    Path2D hair = new Path2D.Double();
    hair.moveTo(X - half, Y + down);
    hair.curveTo(
        X - half * 1.1, Y - height * 1.55, X + half * 1.1, Y - height * 1.55, X + half, Y + down);
    hair.quadTo(X, Y + down * 1.08, X - half, Y + down);
    pen.fill(hair);
  }

  /// Hair like a cap, down to a hairline.
  ///
  /// @param line how high above the face's centre the hairline lies, as a share of its height
  /// @param arch how much higher it lies in the middle
  private void cap(double line, double arch) {
    Path2D hair = new Path2D.Double();
    double edge = Y - height * 0.12;
    hair.moveTo(X - width * 1.05, edge);
    hair.curveTo(
        X - width * 1.12,
        Y - height * 1.42,
        X + width * 1.12,
        Y - height * 1.42,
        X + width * 1.05,
        edge);
    hair.quadTo(X + width * 0.95, Y - height * line, X + width * 0.72, Y - height * line);
    hair.quadTo(X, Y - height * (line + 2 * arch), X - width * 0.72, Y - height * line);
    hair.quadTo(X - width * 0.95, Y - height * line, X - width * 1.05, edge);
    pen.fill(hair);
  }

  private void sidePart() {
    Path2D hair = new Path2D.Double();
    hair.moveTo(X - width * 1.06, Y - height * 0.1);
    hair.curveTo(
        X - width * 1.2,
        Y - height * 1.5,
        X + width * 1.1,
        Y - height * 1.45,
        X + width * 1.06,
        Y - height * 0.1);
    hair.quadTo(X + width * 0.95, Y - height * 0.62, X + width * 0.5, Y - height * 0.82);
    hair.quadTo(X - width * 0.2, Y - height * 0.42, X - width * 0.86, Y - height * 0.4);
    hair.quadTo(X - width * 0.98, Y - height * 0.3, X - width * 1.06, Y - height * 0.1);
    pen.fill(hair);
  }

  private void middlePart() {
    for (int side : new int[] {-1, 1}) {
      Path2D hair = new Path2D.Double();
      hair.moveTo(X, Y - height * 1.14);
      hair.curveTo(
          X + side * width * 0.9,
          Y - height * 1.2,
          X + side * width * 1.25,
          Y - height * 0.6,
          X + side * width * 1.2,
          Y + height * 0.5);
      hair.curveTo(
          X + side * width * 1.0,
          Y - height * 0.1,
          X + side * width * 0.6,
          Y - height * 0.6,
          X,
          Y - height * 0.84);
      hair.closePath();
      pen.fill(hair);
    }
  }

  private void curls() {
    for (int i = 0; i < 15; i++) {
      double angle = Math.toRadians(160 + i * 220.0 / 14);
      oval(
          X + Math.cos(angle) * width * 1.12,
          Y - height * 0.25 + Math.sin(angle) * height * 0.92,
          width * 0.3,
          width * 0.3);
    }
  }

  private void fringe() {
    for (int i = 0; i < 9; i++) {
      double share = (i - 4) / 4.0;
      double rise = height * (0.86 - 0.24 * share * share);
      oval(X + share * width * 0.86, Y - rise, width * 0.24, width * 0.22);
    }
  }

  private void temples() {
    Area hair = new Area(new Ellipse2D.Double(X - width * 1.08, Y - 90, width * 2.16, 150));
    hair.subtract(new Area(new Rectangle2D.Double(X - width * 0.9, Y - 200, width * 1.8, 400)));
    pen.fill(hair);
  }

  private void oval(double x, double y, double halfWidth, double halfHeight) {
    pen.fill(new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight));
  }
}
