package org.hallkiosk.kiosk.workbench.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Counts what one reader makes of a set of pictures.
final class QrScore {

  private static final double NANOS_PER_MS = 1e6;

  private final String name;
  private final List<Long> nanos = new ArrayList<>();
  private int expected;
  private int right;
  private int wrong;

  QrScore(String name) {
    this.name = name;
  }

  /// How long one look took.
  void took(long time) {
    nanos.add(time);
  }

  void read(QrSample sample, Optional<String> text) {
    expected += sample.text().isPresent() ? 1 : 0;
    if (text.isPresent()) {
      boolean same = sample.says(text.get());
      right += same ? 1 : 0;
      wrong += same ? 0 : 1;
    }
  }

  /// `ours decoded 93.3 % wrong 0 median 1.45 ms p95 4.80 ms`.
  String line() {
    Collections.sort(nanos);
    return String.format(
        Locale.ROOT,
        "%s decoded %.1f %% wrong %d median %.2f ms p95 %.2f ms",
        name,
        expected == 0 ? 0 : 100.0 * right / expected,
        wrong,
        share(0.5),
        share(0.95));
  }

  private double share(double part) {
    return nanos.isEmpty() ? 0 : nanos.get((int) ((nanos.size() - 1) * part)) / NANOS_PER_MS;
  }
}
