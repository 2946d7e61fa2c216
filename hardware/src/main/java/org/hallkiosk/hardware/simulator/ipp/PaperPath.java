package org.hallkiosk.hardware.simulator.ipp;

import java.util.ArrayList;
import java.util.List;

/// Trays, rollers, cover and toner of the simulated printer. Guarded by its queue.
final class PaperPath {

  int sheets = Integer.MAX_VALUE;
  int jamAtPage;
  boolean jammed;
  boolean coverOpen;
  boolean tonerLow;

  boolean blocked() {
    return sheets == 0 || jammed || coverOpen;
  }

  /// Suffixes as a printer chooses them, which is why nobody may rely on them.
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (sheets == 0) {
      reasons.add("media-empty-error");
      reasons.add("media-needed-error");
    }
    if (jammed) {
      reasons.add("media-jam-error");
    }
    if (coverOpen) {
      reasons.add("cover-open-error");
    }
    reasons.addAll(warnings());
    return reasons.isEmpty() ? List.of("none") : reasons;
  }

  private List<String> warnings() {
    return tonerLow ? List.of("toner-low-warning") : List.of();
  }

  /// What is told while a trouble is too fresh to be noticed.
  List<String> reasonsBeforeNoticing() {
    return tonerLow ? warnings() : List.of("none");
  }

  void takeSheet() {
    if (sheets != Integer.MAX_VALUE) {
      sheets--;
    }
  }
}
