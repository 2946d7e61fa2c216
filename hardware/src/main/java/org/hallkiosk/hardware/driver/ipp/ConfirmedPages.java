package org.hallkiosk.hardware.driver.ipp;

import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Turns a printer's claims into pages that may be relied on: a claim counts once the printer has
/// been free of faults for a while since.
final class ConfirmedPages {

  private final int pages;
  private final long settleNanos;
  private final NavigableMap<Integer, Long> claims = new TreeMap<>();
  private int confirmed;

  ConfirmedPages(int pages, Duration settle) {
    this.pages = pages;
    this.settleNanos = settle.toNanos();
  }

  int confirmed() {
    return confirmed;
  }

  int claimed() {
    return claims.isEmpty() ? confirmed : Math.max(confirmed, claims.lastKey());
  }

  /// @param impressions the printer's claim; beyond the pages of the document it is not believed
  /// @param sound whether the printer reports no fault
  void saw(int impressions, boolean sound, long now) {
    int claim = Math.min(impressions, pages);
    if (claim > claimed()) {
      claims.put(claim, now);
    }
    if (!sound) {
      claims.replaceAll((_, _) -> now);
    }
    confirm(now);
  }

  private void confirm(long now) {
    Map.Entry<Integer, Long> oldest = claims.firstEntry();
    while (oldest != null && now - oldest.getValue() >= settleNanos) {
      confirmed = oldest.getKey();
      claims.pollFirstEntry();
      oldest = claims.firstEntry();
    }
  }
}
