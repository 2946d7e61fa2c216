package org.hallkiosk.hardware.simulator.line;

import java.time.Duration;

/// How long a byte takes on the wire.
public record LineSpeed(Duration perByte) {

  /// Bytes arrive as they are written.
  public static final LineSpeed UNPACED = new LineSpeed(Duration.ZERO);

  /// Start bit, eight data bits, stop bit.
  private static final int BITS_8N1 = 10;

  public static LineSpeed baud(int baud) {
    return new LineSpeed(Duration.ofSeconds(BITS_8N1).dividedBy(baud));
  }
}
