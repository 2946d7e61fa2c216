package org.hallkiosk.hardware.simulator.ipp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Trays, rollers, cover and toner of the simulated printer. Guarded by its queue.
///
/// A job that names a tray (`media-source`, PWG 5100.3 clause 3.13.8.2) is fed from that one and no
/// other; `auto`, no tray and one that does not exist mean the first. An empty tray is told of at
/// once, and stops the printer when a job needs it.
final class PaperPath {

  static final int CAPACITY = 250;
  static final String SECOND_TRAY = "tray-2";
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

  /// The tray that the job under way asks for; empty while there is none.
  Optional<String> feeding = Optional.empty();

  /// Whether anything is wrong with the printer or with the tray that it feeds from.
  boolean troubled() {
    return isEmpty() || broken();
  }

  /// Whether that stops it.
  boolean blocked() {
    return needsPaper() || broken();
  }

  private boolean broken() {
    return jammed || coverOpen || missing() || outputFull || toner == 0;
  }

  private boolean needsPaper() {
    return feeding.isPresent() && isEmpty();
  }

  private boolean feedsSecond() {
    return feeding.filter(SECOND_TRAY::equals).isPresent();
  }

  /// Only the first tray can be pulled out.
  private boolean missing() {
    return trayMissing && !feedsSecond();
  }

  private boolean isEmpty() {
    return feedsSecond()
        ? sheetsInSecondTray == 0
        : forms.map(FormPack::isEmpty).orElse(sheets == 0);
  }

  /// Suffixes as a printer chooses them, which is why nobody may rely on them.
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    note(reasons, isEmpty(), "media-empty-error");
    note(reasons, needsPaper(), "media-needed-error");
    note(reasons, jammed, "media-jam-error");
    note(reasons, coverOpen, "cover-open-error");
    note(reasons, missing(), "input-tray-missing-error");
    note(reasons, outputFull, "output-area-full-error");
    note(reasons, toner == 0, "toner-empty-error");
    reasons.addAll(warnings());
    return reasons.isEmpty() ? List.of("none") : reasons;
  }

  private List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    note(warnings, toner > 0 && toner <= LOW_TONER, "toner-low-warning");
    note(warnings, level() > 0 && level() <= LOW_SHEETS, "media-low-warning");
    note(warnings, otherIsEmpty(), "media-empty-report");
    return warnings;
  }

  private boolean otherIsEmpty() {
    return feedsSecond() ? sheets == 0 : sheetsInSecondTray == 0;
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
    if (feedsSecond()) {
      sheetsInSecondTray--;
      return;
    }
    forms.ifPresent(FormPack::feed);
    if (forms.isEmpty() && sheets != Integer.MAX_VALUE) {
      sheets--;
    }
  }
}
