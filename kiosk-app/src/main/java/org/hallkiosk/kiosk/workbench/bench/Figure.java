package org.hallkiosk.kiosk.workbench.bench;

import java.util.Arrays;
import java.util.Locale;

/// Two medians, and how they compare.
///
/// @param ours in `unit`
/// @param peer in `unit`
public record Figure(String name, double ours, double peer, String unit) {

  /// @param ours nanoseconds
  /// @param peer nanoseconds
  static Figure ofNanos(String name, long[] ours, long[] peer) {
    return new Figure(name, median(ours) / 1e6, median(peer) / 1e6, "ms");
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// `name ours peer ratio unit`.
  public String line() {
    return String.format(Locale.ROOT, "%s %.2f %.2f %.3f %s", name, ours, peer, ours / peer, unit);
  }
}
