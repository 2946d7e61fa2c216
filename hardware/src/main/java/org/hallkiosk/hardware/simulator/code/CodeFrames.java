package org.hallkiosk.hardware.simulator.code;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hallkiosk.hardware.image.Frame;

/// Frames of a camera before which somebody holds a QR code. The same seed gives the same frames.
public final class CodeFrames {

  public static final int WIDTH = 1280;
  public static final int HEIGHT = 720;

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

  private CodeFrames() {}

  public static List<CodePicture> hard(long seed, int count) {
    return IntStream.range(0, count).mapToObj(i -> hard(seed * 1_000_003 + i)).toList();
  }

  public static CodePicture hard(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return picture(random, Defects.hard(random));
  }

  public static List<CodePicture> easy(long seed, int count) {
    return IntStream.range(0, count).mapToObj(i -> easy(seed * 1_000_003 + i)).toList();
  }

  public static CodePicture easy(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return picture(random, Defects.easy(random));
  }

  /// A hall without a code, as noisy as the other frames.
  public static Frame empty(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    Surroundings.paint(canvas, random);
    canvas.noise(random, 2 + random.nextDouble() * 20);
    return canvas.frame();
  }

  private static CodePicture picture(SplittableRandom random, Defects defects) {
    String text = text(random);
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    Surroundings.paint(canvas, random);
    CodePainter.paint(canvas, random, defects, text);
    canvas.blur(defects.blurModules() * defects.modulePx());
    canvas.noise(random, defects.noise());
    return new CodePicture(canvas.frame(), text);
  }

  /// As the codes of a hall are: a number, an address, a licence in Chinese.
  private static String text(SplittableRandom random) {
    String number =
        random
            .ints(8 + random.nextInt(12), 0, LETTERS.length())
            .collect(
                StringBuilder::new,
                (all, at) -> all.append(LETTERS.charAt(at)),
                StringBuilder::append)
            .toString();
    return switch (random.nextInt(3)) {
      case 0 -> number;
      case 1 -> "https://hall.example.cn/q?n=" + number;
      default -> "电子证照示例：" + number;
    };
  }
}
