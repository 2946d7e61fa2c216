package org.hallkiosk.hardware.driver.escpos;

import java.time.Duration;

/// What a receipt printer model is like, and how long it is waited for.
///
/// @param columns ASCII characters a line: 48 on 80 mm paper, 32 on 58 mm
/// @param repertoire which characters it has
/// @param cutFeed dots fed before the cut, besides the way from head to knife
/// @param dotsPerSecond how fast paper comes out, to know when a slip ought to be done
/// @param statusPatience for one status byte
/// @param slipPatience for all bytes of one slip to be taken
public record EscPosSettings(
    int columns,
    Repertoire repertoire,
    int cutFeed,
    int dotsPerSecond,
    Duration statusPatience,
    Duration slipPatience) {

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
        48, Repertoire.GBK, 24, 800, Duration.ofMillis(400), Duration.ofSeconds(8));
  }

  public static EscPosSettings fiftyEightMillimetres() {
    return new EscPosSettings(
        32, Repertoire.GBK, 24, 480, Duration.ofMillis(400), Duration.ofSeconds(8));
  }

  public EscPosSettings withRepertoire(Repertoire other) {
    return new EscPosSettings(columns, other, cutFeed, dotsPerSecond, statusPatience, slipPatience);
  }

  public EscPosSettings withPatience(Duration status, Duration slip) {
    return new EscPosSettings(columns, repertoire, cutFeed, dotsPerSecond, status, slip);
  }

  int dots() {
    return columns * DOTS_PER_COLUMN;
  }
}
