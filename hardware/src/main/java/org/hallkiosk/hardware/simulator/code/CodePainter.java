package org.hallkiosk.hardware.simulator.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.SplittableRandom;

/// Draws a code as a camera sees it that stands some way off: turned, tilted, with a highlight.
final class CodePainter {

  private static final int QUIET_ZONE = 4;

  /// How far the camera is, in sizes of the code: the nearer, the more perspective.
  private static final double DISTANCE = 2.5;

  /// Each pixel is the mean of so many points along each side.
  private static final int POINTS = 3;

  private final ByteMatrix code;
  private final Defects defects;
  private final double[] inverse;
  private final double glareX;
  private final double glareY;

  private CodePainter(
      ByteMatrix code, Defects defects, double[] inverse, double glareX, double glareY) {
    this.code = code;
    this.defects = defects;
    this.inverse = inverse;
    this.glareX = glareX;
    this.glareY = glareY;
  }

  static void paint(Canvas canvas, SplittableRandom random, Defects defects, String text) {
    ByteMatrix code = encoded(text, random);
    double size = (code.getWidth() + 2 * QUIET_ZONE) * defects.modulePx();
    double room = size * 0.8;
    double x = room + random.nextDouble() * Math.max(1, canvas.width() - 2 * room);
    double y = room + random.nextDouble() * Math.max(1, canvas.height() - 2 * room);
    double[] toPlane = inverse(defects, code.getWidth(), x, y);
    double spread = code.getWidth() * 0.7;
    new CodePainter(
            code,
            defects,
            toPlane,
            random.nextDouble() * spread - spread / 2,
            random.nextDouble() * spread - spread / 2)
        .paint(canvas, x, y, size);
  }

  private static ByteMatrix encoded(String text, SplittableRandom random) {
    ErrorCorrectionLevel level =
        random.nextBoolean() ? ErrorCorrectionLevel.M : ErrorCorrectionLevel.Q;
    try {
      return Encoder.encode(text, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("no code holds this text", tooLong);
    }
  }

  /// From pixels to modules around the code's middle, as the nine numbers of a perspective mapping.
  private static double[] inverse(Defects defects, int dimension, double x, double y) {
    double turn = Math.toRadians(defects.turnDegrees());
    double towards = Math.toRadians(defects.tiltTowards());
    double tilt = Math.toRadians(defects.tiltDegrees());
    double[] plane = times(rotation(towards), times(squeeze(tilt), rotation(turn - towards)));
    double far = Math.sin(tilt) / (dimension * DISTANCE);
    double[] depth = {1, 0, 0, 0, 1, 0, far * Math.cos(towards), far * Math.sin(towards), 1};
    double scale = defects.modulePx();
    double[] screen = {scale, 0, x, 0, scale, y, 0, 0, 1};
    return inverted(times(screen, times(depth, plane)));
  }

  private static double[] rotation(double angle) {
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    return new double[] {cosine, -sine, 0, sine, cosine, 0, 0, 0, 1};
  }

  private static double[] squeeze(double tilt) {
    return new double[] {Math.cos(tilt), 0, 0, 0, 1, 0, 0, 0, 1};
  }

  private static double[] times(double[] a, double[] b) {
    double[] product = new double[9];
    for (int i = 0; i < 9; i++) {
      int row = i / 3 * 3;
      product[i] = a[row] * b[i % 3] + a[row + 1] * b[i % 3 + 3] + a[row + 2] * b[i % 3 + 6];
    }
    return product;
  }

  private static double[] inverted(double[] m) {
    return new double[] {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
  }

  private void paint(Canvas canvas, double middleX, double middleY, double size) {
    int left = (int) Math.max(0, middleX - size);
    int top = (int) Math.max(0, middleY - size);
    int right = (int) Math.min(canvas.width(), middleX + size);
    int bottom = (int) Math.min(canvas.height(), middleY + size);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        canvas.set(x, y, pixel(x, y, canvas.at(x, y)));
      }
    }
  }

  private double pixel(int x, int y, double behind) {
    double sum = 0;
    for (int i = 0; i < POINTS * POINTS; i++) {
      double px = x + (i % POINTS + 0.5) / POINTS;
      int line = i / POINTS;
      double py = y + (line + 0.5) / POINTS;
      sum += light(px, py, behind);
    }
    return sum / (POINTS * POINTS);
  }

  private double light(double x, double y, double behind) {
    double w = inverse[6] * x + inverse[7] * y + inverse[8];
    double u = (inverse[0] * x + inverse[1] * y + inverse[2]) / w;
    double v = (inverse[3] * x + inverse[4] * y + inverse[5]) / w;
    double half = code.getWidth() / 2.0;
    double reach = half + QUIET_ZONE;
    if (Math.abs(u) >= reach || Math.abs(v) >= reach) {
      return behind;
    }
    boolean ink = isInk((int) Math.floor(u + half), (int) Math.floor(v + half));
    return shaded(ink != defects.inverted(), u, v);
  }

  private boolean isInk(int column, int row) {
    boolean within = column >= 0 && row >= 0 && column < code.getWidth() && row < code.getHeight();
    return within && code.get(column, row) == 1;
  }

  private double shaded(boolean dark, double u, double v) {
    double middle = 128;
    double level = middle + (dark ? -1 : 1) * defects.contrast() * 120;
    double spread = code.getWidth() * 0.22;
    double away = Math.hypot(u - glareX, v - glareY) / spread;
    return level + 330 * defects.glare() * Math.exp(-away * away);
  }
}
