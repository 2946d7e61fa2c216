package org.hallkiosk.hardware.transport.audio;

import java.time.Duration;

/// Sound of one channel.
///
/// @param rate samples a second
/// @param samples shared, not copied: whoever receives a sound leaves it as it is
public record Pcm(int rate, short[] samples) {

  private static final int LOWEST = 4_000;
  private static final int HIGHEST = 96_000;

  public Pcm {
    if (rate < LOWEST || rate > HIGHEST) {
      throw new IllegalArgumentException("no sound has " + rate + " samples a second");
    }
  }

  public Duration length() {
    return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
  }

  /// What is said may be about a person.
  @Override
  public String toString() {
    return "Pcm[" + rate + " Hz, " + length().toMillis() + " ms]";
  }
}
