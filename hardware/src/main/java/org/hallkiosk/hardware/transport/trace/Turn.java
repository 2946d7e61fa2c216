package org.hallkiosk.hardware.transport.trace;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// What one side of a wire said before the other side spoke, or before it paused.
///
/// @param at when its last byte had passed, since the wire was opened
/// @param side who spoke
/// @param said what of it may be kept
public record Turn(Duration at, Side side, Said said) {
  public enum Side {
    HOST('>'),
    DEVICE('<');

    private final char mark;

    Side(char mark) {
      this.mark = mark;
    }

    char mark() {
      return mark;
    }

    static Optional<Side> marked(char mark) {
      return Arrays.stream(values()).filter(side -> side.mark == mark).findFirst();
    }
  }

  /// The bytes of a turn, or how many there were.
  public sealed interface Said {
    record Bytes(byte[] bytes) implements Said {}

    record Withheld(int bytes) implements Said {}
  }
}
