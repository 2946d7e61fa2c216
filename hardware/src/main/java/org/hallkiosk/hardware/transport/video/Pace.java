package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.time.Duration;

/// Makes a recording play as fast as it was taken. A camera has its own pace.
final class Pace {

  static final Pace NONE = new Pace(Duration.ZERO);
  private static final double USUAL_RATE = 25;

  private final Duration between;

  private Pace(Duration between) {
    this.between = between;
  }

  /// @param framesPerSecond as the recording says; an image sequence says nothing, and a broken
  ///   recording may say anything
  static Pace of(double framesPerSecond) {
    double rate = framesPerSecond >= 1 && framesPerSecond <= 240 ? framesPerSecond : USUAL_RATE;
    return new Pace(Duration.ofNanos((long) (1e9 / rate)));
  }

  void await() throws IOException {
    try {
      Thread.sleep(between);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IOException("the recording was interrupted", ended);
    }
  }
}
