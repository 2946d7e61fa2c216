package org.hallkiosk.kiosk.workbench.hall.face;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;

/// Draws eyes, brows, nose, mouth, beard and glasses onto a head.
final class FeaturePainter {

  private static final double X = PortraitPainter.CENTRE_X;
  private static final int[] SIDES = {-1, 1};

  private final Graphics2D pen;
  private final FaceLook look;
  private final double apart;
  private final double eye;
  private final double eyeY;
  private final double noseY;
  private final double mouthY;

  FeaturePainter(Graphics2D pen, FaceLook look) {
    this.pen = pen;
    this.look = look;
    this.apart = look.eyeDistance() * PortraitPainter.WIDTH;
    this.eye = look.eyeSize() * PortraitPainter.WIDTH;
    this.eyeY = PortraitPainter.CENTRE_Y - look.eyeHeight() * PortraitPainter.WIDTH;
    this.noseY = eyeY + look.noseLength() * PortraitPainter.WIDTH;
    double chin = PortraitPainter.CENTRE_Y + look.faceHeight() * PortraitPainter.WIDTH;
    this.mouthY = noseY + (chin - noseY) * 0.42;
  }

  void paint() {
    cheeks();
    beard();
    for (int side : SIDES) {
      eye(X + side * apart);
      brow(side);
    }
    nose();
    mouth();
    glasses();
  }

  private void cheeks() {
    pen.setPaint(new Color(0xE0, 0x70, 0x60, 38));
    double out = Math.min(apart * 1.25, look.faceWidth() * PortraitPainter.WIDTH * 0.88 - 34);
    for (int side : SIDES) {
      pen.fill(new Ellipse2D.Double(X + side * out - 34, noseY - 26, 68, 46));
    }
  }

  private void eye(double centre) {
    Path2D lids = new Path2D.Double();
    lids.moveTo(centre - eye, eyeY);
    lids.quadTo(centre, eyeY - eye * 0.95, centre + eye, eyeY);
    lids.quadTo(centre, eyeY + eye * 0.8, centre - eye, eyeY);
    pen.setPaint(new Color(0xFBFAF7));
    pen.fill(lids);
    disc(centre, eyeY - eye * 0.04, eye * 0.44, new Color(0x3A2619));
    disc(centre, eyeY - eye * 0.04, eye * 0.22, new Color(0x120B08));
    disc(centre + eye * 0.14, eyeY - eye * 0.18, eye * 0.1, Color.WHITE);
    pen.setPaint(new Color(0x2B1B14));
    pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(
        new QuadCurve2D.Double(centre - eye, eyeY, centre, eyeY - eye * 0.95, centre + eye, eyeY));
  }

  private void disc(double x, double y, double radius, Color colour) {
    pen.setPaint(colour);
    pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  private void brow(int side) {
    double inner = X + side * (apart - eye * 0.95);
    double outer = X + side * (apart + eye * 1.25);
    double y = eyeY - eye * 1.35;
    double tilt = look.browTilt() * PortraitPainter.WIDTH;
    pen.setPaint(PortraitPainter.shade(look.hairColour(), 0.9));
    pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(
        new QuadCurve2D.Double(inner, y + tilt / 2, X + side * apart, y - 14, outer, y - tilt / 2));
  }

  private void nose() {
    pen.setPaint(PortraitPainter.shade(look.skin(), 0.68));
    pen.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D nose = new Path2D.Double();
    nose.moveTo(X - 5, eyeY + 12);
    nose.quadTo(X - 12, noseY - 22, X - 20, noseY - 6);
    nose.quadTo(X - 14, noseY + 8, X, noseY + 5);
    nose.quadTo(X + 14, noseY + 8, X + 20, noseY - 6);
    pen.draw(nose);
  }

  private void mouth() {
    double half = look.mouthWidth() * PortraitPainter.WIDTH;
    double up = look.smile() * PortraitPainter.WIDTH;
    Path2D lips = new Path2D.Double();
    lips.moveTo(X - half, mouthY - up);
    lips.quadTo(X, mouthY + up * 0.4, X + half, mouthY - up);
    lips.quadTo(X, mouthY + up * 1.6 + 16, X - half, mouthY - up);
    pen.setPaint(new Color(0xB9524C));
    pen.fill(lips);
    pen.setPaint(new Color(0x7A2F2C));
    pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(
        new QuadCurve2D.Double(X - half, mouthY - up, X, mouthY + up * 0.4, X + half, mouthY - up));
  }

  private void beard() {
    pen.setPaint(PortraitPainter.shade(look.hairColour(), 1.15));
    double half = look.mouthWidth() * PortraitPainter.WIDTH;
    double chin = PortraitPainter.CENTRE_Y + look.faceHeight() * PortraitPainter.WIDTH;
    switch (look.beard()) {
      case NONE -> {}
      case MOUSTACHE -> moustache(half);
      case GOATEE -> {
        moustache(half * 0.8);
        pen.fill(new Ellipse2D.Double(X - 34, mouthY + 20, 68, chin - mouthY - 14));
      }
      case FULL -> fullBeard(chin);
    }
  }

  private void moustache(double half) {
    Path2D hair = new Path2D.Double();
    hair.moveTo(X - half * 1.15, mouthY - 2);
    hair.quadTo(X - half * 0.5, noseY + 4, X, noseY + 12);
    hair.quadTo(X + half * 0.5, noseY + 4, X + half * 1.15, mouthY - 2);
    hair.quadTo(X, noseY + 26, X - half * 1.15, mouthY - 2);
    pen.fill(hair);
  }

  private void fullBeard(double chin) {
    double width = look.faceWidth() * PortraitPainter.WIDTH;
    Path2D hair = new Path2D.Double();
    hair.moveTo(X - width * 0.99, PortraitPainter.CENTRE_Y + 5);
    hair.curveTo(X - width * 0.95, chin - 40, X - width * 0.5, chin + 14, X, chin + 14);
    hair.curveTo(
        X + width * 0.5,
        chin + 14,
        X + width * 0.95,
        chin - 40,
        X + width * 0.99,
        PortraitPainter.CENTRE_Y + 5);
    hair.curveTo(X + width * 0.7, mouthY - 20, X + width * 0.4, noseY + 8, X, noseY + 14);
    hair.curveTo(
        X - width * 0.4,
        noseY + 8,
        X - width * 0.7,
        mouthY - 20,
        X - width * 0.99,
        PortraitPainter.CENTRE_Y + 5);
    pen.fill(hair);
  }

  private void glasses() {
    pen.setPaint(new Color(0x22262B));
    pen.setStroke(new BasicStroke(6));
    double wide = eye * 1.55;
    for (int side : SIDES) {
      double left = X + side * apart - wide;
      switch (look.glasses()) {
        case NONE -> {}
        case ROUND -> pen.draw(new Ellipse2D.Double(left, eyeY - wide, 2 * wide, 2 * wide));
        case SQUARE ->
            pen.draw(
                new RoundRectangle2D.Double(
                    left, eyeY - wide * 0.7, 2 * wide, wide * 1.45, 14, 14));
      }
    }
    if (look.glasses() != FaceLook.Glasses.NONE) {
      pen.draw(
          new QuadCurve2D.Double(
              X - apart + wide, eyeY - 4, X, eyeY - 14, X + apart - wide, eyeY - 4));
    }
  }
}
