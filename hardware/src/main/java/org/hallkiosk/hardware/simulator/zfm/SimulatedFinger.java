package org.hallkiosk.hardware.simulator.zfm;

import java.util.Random;

/// A finger as it lies on the glass: a whorl that the seed turns, pushes aside and spaces.
///
/// @param seed another seed, another finger
/// @param condition how well it shows
public record SimulatedFinger(long seed, Condition condition) {

  public static final int WIDTH = 256;
  public static final int HEIGHT = 288;

  public static SimulatedFinger good(long seed) {
    return new SimulatedFinger(seed, Condition.GOOD);
  }

  /// One grey value of 16; 15 is the bright glass, 0 a ridge.
  public int grey(int x, int y) {
    Random random = new Random(seed);
    double centreX = WIDTH / 2.0 + random.nextInt(30) - 15;
    double centreY = HEIGHT / 2.0 + random.nextInt(30) - 15;
    double spacing = 0.6 + random.nextDouble() * 0.2;
    double arms = 1 + random.nextInt(2);
    double dx = x - centreX;
    double dy = (y - centreY) * 0.8;
    double radius = Math.hypot(dx, dy);
    if (radius > 110) {
      return 15;
    }
    double ridge = Math.sin(radius * spacing + arms * Math.atan2(dy, dx));
    return (int) Math.round(7.5 + 7.5 * ridge);
  }

  /// What the module makes of it: its own features, with nothing of a person in them.
  byte[] template() {
    byte[] template = new byte[512];
    new Random(seed).nextBytes(template);
    return template;
  }

  /// How a finger lies there.
  public enum Condition {
    GOOD(0x00),
    /// Wet or moved.
    MESSY(0x06),
    /// Dry, or barely touching.
    FAINT(0x07),
    OFF_CENTRE(0x15);

    private final int code;

    Condition(int code) {
      this.code = code;
    }

    /// What making features of it is answered with.
    int code() {
      return code;
    }
  }
}
