package org.hallkiosk.kiosk.workbench.hall.face;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Compares a live picture with the hall's record, pixel by pixel: both scaled down, brightness and
/// contrast taken out locally, then correlated over the face, at the best of a few shifts. Good for
/// drawn faces, and honest: it looks at the picture and at nothing else.
public final class FaceComparer {

  /// Half way between the nearest stranger and the worst true picture that the tests measure.
  public static final double THRESHOLD = 0.7;

  private static final int WIDTH = 120;
  private static final int HEIGHT = 160;
  private static final int MOST_SHIFT = 8;
  private static final int BLUR = 6;
  private static final int MOST_PIXELS = 4096 * 4096;
  private static final double[] ZOOMS = {1 / 1.03, 1, 1.03};
  private static final double FLAT = 2.0;

  private FaceComparer() {}

  public static boolean matches(byte[] live, BufferedImage recorded) {
    return decoded(live).map(picture -> similarity(picture, recorded) >= THRESHOLD).orElse(false);
  }

  /// From -1 to 1; 0 where the live picture shows nothing at the place of a face.
  public static double similarity(BufferedImage live, BufferedImage recorded) {
    double[] other = details(recorded, 1);
    double best = -1;
    for (double zoom : ZOOMS) {
      best = Math.max(best, best(details(live, zoom), other));
    }
    return best;
  }

  private static double best(double[] one, double[] other) {
    double best = -1;
    for (int down = -MOST_SHIFT; down <= MOST_SHIFT; down++) {
      for (int right = -MOST_SHIFT; right <= MOST_SHIFT; right++) {
        best = Math.max(best, correlation(one, other, right, down));
      }
    }
    return best;
  }

  /// Empty for what is no picture, and for one of a size that no camera takes.
  public static Optional<BufferedImage> decoded(byte[] jpeg) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(input, true, true);
      boolean sensible = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
      return sensible ? Optional.of(reader.read(0)) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  /// What remains when the local mean brightness is taken away.
  private static double[] details(BufferedImage picture, double zoom) {
    double[] grey = grey(upright(picture, zoom));
    double[][] sums = sums(grey);
    double[] details = new double[grey.length];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        details[y * WIDTH + x] = grey[y * WIDTH + x] - mean(sums, x, y);
      }
    }
    return details;
  }

  /// The middle of the picture, three wide and four high, at the size of the comparison.
  private static BufferedImage upright(BufferedImage picture, double zoom) {
    int width = (int) (Math.min(picture.getWidth(), picture.getHeight() * 0.75) * zoom);
    int height = width * 4 / 3;
    int left = (picture.getWidth() - width) / 2;
    int top = (picture.getHeight() - height) / 2;
    BufferedImage small = new BufferedImage(WIDTH * 2, HEIGHT * 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(
        picture, 0, 0, 2 * WIDTH, 2 * HEIGHT, left, top, left + width, top + height, null);
    pen.dispose();
    return small;
  }

  private static double[] grey(BufferedImage twice) {
    double[] grey = new double[WIDTH * HEIGHT];
    for (int y = 0; y < 2 * HEIGHT; y++) {
      for (int x = 0; x < 2 * WIDTH; x++) {
        int rgb = twice.getRGB(x, y);
        grey[y / 2 * WIDTH + x / 2] +=
            (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 4;
      }
    }
    return grey;
  }

  /// Sums of all pixels above and to the left, so that any rectangle's mean takes four look-ups.
  private static double[][] sums(double[] grey) {
    double[][] sums = new double[HEIGHT + 1][WIDTH + 1];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        sums[y + 1][x + 1] = grey[y * WIDTH + x] + sums[y][x + 1] + sums[y + 1][x] - sums[y][x];
      }
    }
    return sums;
  }

  private static double mean(double[][] sums, int x, int y) {
    int left = Math.max(0, x - BLUR);
    int right = Math.min(WIDTH, x + BLUR + 1);
    int top = Math.max(0, y - BLUR);
    int bottom = Math.min(HEIGHT, y + BLUR + 1);
    double sum = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
    return sum / ((right - left) * (bottom - top));
  }

  /// Normalised over the face, where the other picture moved by a shift covers it.
  private static double correlation(double[] one, double[] other, int right, int down) {
    double both = 0;
    double first = 0;
    double second = 0;
    int count = 0;
    for (int y = MOST_SHIFT; y < HEIGHT - MOST_SHIFT; y += 2) {
      for (int x = MOST_SHIFT; x < WIDTH - MOST_SHIFT; x += 2) {
        if (ofTheFace(x, y)) {
          double a = one[(y + down) * WIDTH + x + right];
          double b = other[y * WIDTH + x];
          both += a * b;
          first += a * a;
          second += b * b;
          count++;
        }
      }
    }
    boolean flat = Math.sqrt(first / count) < FLAT || Math.sqrt(second / count) < FLAT;
    return flat ? 0 : both / Math.sqrt(first * second);
  }

  /// An oval around eyes, nose and mouth, with the hairline and the chin.
  private static boolean ofTheFace(int x, int y) {
    double across = (x - WIDTH / 2.0) / 38;
    double along = (y - 72) / 50.0;
    return across * across + along * along <= 1;
  }
}
