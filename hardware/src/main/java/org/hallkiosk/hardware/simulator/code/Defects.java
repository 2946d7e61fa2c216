package org.hallkiosk.hardware.simulator.code;

import java.util.SplittableRandom;

/// What is wrong with one picture of a code.
///
/// @param modulePx how many pixels a module has where the code is seen straight
/// @param turnDegrees in the plane of the picture
/// @param tiltDegrees away from the camera
/// @param tiltTowards the direction of the tilt, degrees in the plane of the picture
/// @param blurModules standard deviation of the blur, in modules
/// @param noise standard deviation, in levels of 255
/// @param contrast between ink and paper, 0 to 1
/// @param glare strength of a highlight over the code, 0 to 1
/// @param inverted light ink on dark paper
public record Defects(
    double modulePx,
    double turnDegrees,
    double tiltDegrees,
    double tiltTowards,
    double blurModules,
    double noise,
    double contrast,
    double glare,
    boolean inverted) {

  /// A code as a citizen shows it who knows how.
  public static Defects easy(SplittableRandom random) {
    return new Defects(
        between(random, 6, 9),
        between(random, -8, 8),
        between(random, 0, 8),
        between(random, 0, 360),
        between(random, 0, 0.1),
        between(random, 1, 4),
        between(random, 0.75, 0.95),
        0,
        false);
  }

  /// Each defect comes or stays away by the toss of a coin, and is bad where it comes.
  public static Defects hard(SplittableRandom random) {
    return new Defects(
        between(random, 3, 7),
        between(random, 0, 360),
        random.nextBoolean() ? between(random, 25, 55) : between(random, 0, 15),
        between(random, 0, 360),
        random.nextBoolean() ? between(random, 0.3, 0.6) : between(random, 0, 0.2),
        random.nextBoolean() ? between(random, 12, 30) : between(random, 1, 5),
        between(random, 0.4, 0.95),
        random.nextInt(3) == 0 ? between(random, 0.3, 1) : 0,
        random.nextInt(4) == 0);
  }

  private static double between(SplittableRandom random, double low, double high) {
    return low + random.nextDouble() * (high - low);
  }
}
