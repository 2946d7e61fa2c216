package org.hallkiosk.hardware.simulator.code;

import java.util.SplittableRandom;

/// What else a camera sees: uneven light, dark and light things with straight and round outlines,
/// lines of something like print.
final class Surroundings {

  private static final int THINGS = 14;
  private static final int PRINTED_LINES = 6;

  private Surroundings() {}

  static void paint(Canvas canvas, SplittableRandom random) {
    light(canvas, random);
    for (int i = 0; i < THINGS; i++) {
      thing(canvas, random);
    }
    for (int i = 0; i < PRINTED_LINES; i++) {
      print(canvas, random);
    }
  }

  private static void light(Canvas canvas, SplittableRandom random) {
    double left = 40 + random.nextDouble() * 160;
    double right = 40 + random.nextDouble() * 160;
    double fall = random.nextDouble() * 60 - 30;
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        double along = (double) x / canvas.width();
        canvas.set(x, y, left + (right - left) * along + fall * y / canvas.height());
      }
    }
  }

  private static void thing(Canvas canvas, SplittableRandom random) {
    int left = random.nextInt(canvas.width());
    int top = random.nextInt(canvas.height());
    int width = 20 + random.nextInt(260);
    int height = 20 + random.nextInt(260);
    double level = random.nextDouble() * 255;
    boolean round = random.nextBoolean();
    for (int y = top; y < Math.min(canvas.height(), top + height); y++) {
      for (int x = left; x < Math.min(canvas.width(), left + width); x++) {
        double u = 2.0 * (x - left) / width - 1;
        double v = 2.0 * (y - top) / height - 1;
        if (!round || u * u + v * v < 1) {
          canvas.set(x, y, level);
        }
      }
    }
  }

  private static void print(Canvas canvas, SplittableRandom random) {
    int left = random.nextInt(canvas.width());
    int top = random.nextInt(canvas.height() - 20);
    int pen = 2 + random.nextInt(4);
    int strokes = 10 + random.nextInt(50);
    for (int stroke = 0; stroke < strokes; stroke++) {
      int begin = left + stroke * pen * 2;
      double level = random.nextInt(3) == 0 ? 200 : 30;
      for (int y = top; y < top + pen * 4; y++) {
        for (int x = begin; x < Math.min(canvas.width(), begin + pen); x++) {
          canvas.set(x, y, level);
        }
      }
    }
  }
}
