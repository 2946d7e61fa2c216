package org.hallkiosk.hardware.driver.escpos;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/// What a receipt printer model is like, and how long it is waited for.
///
/// @param columns ASCII characters a line: 48 on 80 mm paper, 32 on 58 mm
/// @param repertoire which characters it has
/// @param cutFeed dots fed before the cut, besides the way from head to knife
/// @param dotsPerSecond how fast paper comes out, to know when a slip ought to be done
/// @param statusPatience for one status byte
/// @param slipPatience for all bytes of one slip to be taken
/// @param tellsUnasked whether it knows `GS a`: a few clones print the letter instead
public record EscPosSettings(
    int columns,
    Repertoire repertoire,
    int cutFeed,
    int dotsPerSecond,
    Duration statusPatience,
    Duration slipPatience,
    boolean tellsUnasked) {

  public static final int DOTS_PER_COLUMN = 12;

  public EscPosSettings {
    if (columns < 16 || columns > 64 || cutFeed < 0 || cutFeed > 255 || dotsPerSecond <= 0) {
      throw new IllegalArgumentException(
          "no printer has " + columns + " columns, feed " + cutFeed + ", speed " + dotsPerSecond);
    }
  }

  /// 80 mm paper at 100 mm/s, 8 dots a millimetre.
  public static EscPosSettings eightyMillimetres() {
    return new EscPosSettings(
        48, Repertoire.GBK, 24, 800, Duration.ofMillis(400), Duration.ofSeconds(8), true);
  }

  public static EscPosSettings fiftyEightMillimetres() {
    return new EscPosSettings(
        32, Repertoire.GBK, 24, 480, Duration.ofMillis(400), Duration.ofSeconds(8), true);
  }

  /// From a device list: `columns` (48 or 32), `repertoire` (GB2312, GBK, GB18030), `asb` (on,
  /// off).
  ///
  /// @throws IllegalArgumentException in one sentence
  public static EscPosSettings of(Map<String, String> options) {
    EscPosSettings paper =
        switch (options.getOrDefault("columns", "48")) {
          case "48" -> eightyMillimetres();
          case "32" -> fiftyEightMillimetres();
          case String odd -> throw new IllegalArgumentException("columns is 48 or 32, not " + odd);
        };
    EscPosSettings told =
        switch (options.getOrDefault("asb", "on")) {
          case "on" -> paper;
          case "off" -> paper.withoutUnasked();
          case String odd -> throw new IllegalArgumentException("asb is on or off, not " + odd);
        };
    return told.withRepertoire(repertoire(options.getOrDefault("repertoire", "GBK")));
  }

  private static Repertoire repertoire(String name) {
    return Arrays.stream(Repertoire.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "repertoire is one of "
                        + Arrays.toString(Repertoire.values())
                        + ", not "
                        + name));
  }

  public EscPosSettings withRepertoire(Repertoire other) {
    return new EscPosSettings(
        columns, other, cutFeed, dotsPerSecond, statusPatience, slipPatience, tellsUnasked);
  }

  public EscPosSettings withPatience(Duration status, Duration slip) {
    return new EscPosSettings(
        columns, repertoire, cutFeed, dotsPerSecond, status, slip, tellsUnasked);
  }

  public EscPosSettings withoutUnasked() {
    return new EscPosSettings(
        columns, repertoire, cutFeed, dotsPerSecond, statusPatience, slipPatience, false);
  }

  int dots() {
    return columns * DOTS_PER_COLUMN;
  }
}
