package org.hallkiosk.hardware.vision;

import java.util.Optional;
import org.hallkiosk.hardware.image.Frame;

/// Measures what is behind a head: every second pixel of the region above the chin that is clear of
/// head and hair.
final class BackgroundMeasure {

  /// Hair and ears reach beyond the box that a cascade finds, by these shares of its size.
  private static final double HAIR_SIDE = 0.45;

  private static final double HAIR_TOP = 0.55;

  private static final int STRIDE = 2;

  /// A head that fills the frame leaves nothing to measure.
  private static final int FEWEST_PIXELS = 200;

  private long count;
  private long red;
  private long green;
  private long blue;
  private double squares;

  private BackgroundMeasure() {}

  static Optional<Background> behind(Box face, Frame frame) {
    BackgroundMeasure measure = new BackgroundMeasure();
    int chin = Math.min(frame.height(), face.y() + face.height());
    for (int y = 0; y < chin; y += STRIDE) {
      for (int x = 0; x < frame.width(); x += STRIDE) {
        if (!isHead(face, x, y)) {
          measure.add(frame.argb()[y * frame.width() + x]);
        }
      }
    }
    return measure.result();
  }

  /// An ellipse: the upper corners of a frame show the wall even where the head fills it.
  private static boolean isHead(Box face, int x, int y) {
    Spot centre = face.centre();
    double across = (x - centre.x()) / (face.width() * (0.5 + HAIR_SIDE));
    double down = (y - centre.y()) / (face.height() * (0.5 + HAIR_TOP));
    return across * across + down * down < 1;
  }

  private void add(int argb) {
    int r = argb >> 16 & 0xFF;
    int g = argb >> 8 & 0xFF;
    int b = argb & 0xFF;
    double brightness = (r + 2 * g + b) / 4.0;
    count++;
    red += r;
    green += g;
    blue += b;
    squares += brightness * brightness;
  }

  private Optional<Background> result() {
    if (count < FEWEST_PIXELS) {
      return Optional.empty();
    }
    double n = count;
    double mean = (red + 2 * green + blue) / (4 * n);
    double unevenness = Math.sqrt(Math.max(0, squares / n - mean * mean));
    return Optional.of(new Background(red / n, green / n, blue / n, unevenness));
  }
}
