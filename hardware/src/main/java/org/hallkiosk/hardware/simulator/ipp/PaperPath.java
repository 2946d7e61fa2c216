package org.hallkiosk.hardware.simulator.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Trays, rollers, cover and toner of the simulated printer. Guarded by its queue.
final class PaperPath {

  static final int CAPACITY = 250;
  private static final int LOW_SHEETS = 20;
  private static final int LOW_TONER = 10;

  int sheets = Integer.MAX_VALUE;
  int sheetsInSecondTray = CAPACITY;
  int jamAtPage;
  int toner = 80;
  int wasteToner = 15;
  boolean jammed;
  boolean coverOpen;
  boolean trayMissing;
  boolean outputFull;
  Optional<FormPack> forms = Optional.empty();

  boolean blocked() {
    return isEmpty() || jammed || coverOpen || trayMissing || outputFull || toner == 0;
  }

  boolean isEmpty() {
    return forms.map(FormPack::isEmpty).orElse(sheets == 0);
  }

  /// Suffixes as a printer chooses them, which is why nobody may rely on them.
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    note(reasons, isEmpty(), "media-empty-error", "media-needed-error");
    note(reasons, jammed, "media-jam-error");
    note(reasons, coverOpen, "cover-open-error");
    note(reasons, trayMissing, "input-tray-missing-error");
    note(reasons, outputFull, "output-area-full-error");
    note(reasons, toner == 0, "toner-empty-error");
    reasons.addAll(warnings());
    return reasons.isEmpty() ? List.of("none") : reasons;
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    note(warnings, toner > 0 && toner <= LOW_TONER, "toner-low-warning");
    note(warnings, level() > 0 && level() <= LOW_SHEETS, "media-low-warning");
    note(warnings, sheetsInSecondTray == 0, "media-empty-report");
    return warnings;
  }

  private static void note(List<String> into, boolean holds, String... reasons) {
    if (holds) {
      into.addAll(List.of(reasons));
    }
  }

  /// What is told while a trouble is too fresh to be noticed.
  List<String> reasonsBeforeNoticing() {
    return warnings().isEmpty() ? List.of("none") : warnings();
  }

  /// Of the first tray, as `printer-input-tray` has it: -3 is "some".
  int level() {
    int left = forms.map(FormPack::left).orElse(sheets);
    return left == Integer.MAX_VALUE ? -3 : left;
  }

  void takeSheet() {
    forms.ifPresent(FormPack::feed);
    if (forms.isEmpty() && sheets != Integer.MAX_VALUE) {
      sheets--;
    }
  }
}
