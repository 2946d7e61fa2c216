package org.hallkiosk.hardware.image;

import java.time.Duration;
import java.util.List;

/// One line of a pen, from down to up.
public record Stroke(List<Dot> dots) {
  public Stroke {
    dots = List.copyOf(dots);
  }

  /// @param x in pad widths, 0 at the left, 1 at the right
  /// @param y in pad widths, 0 at the top
  /// @param at since the first dot of the signature
  public record Dot(double x, double y, Duration at) {
    public Dot {
      if (!Double.isFinite(x) || !Double.isFinite(y) || at.isNegative()) {
        throw new IllegalArgumentException("a dot has a place and a time");
      }
    }
  }
}
