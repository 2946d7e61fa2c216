package org.hallkiosk.kiosk.workbench.page;

import java.time.Instant;
import org.hallkiosk.kiosk.catalog.Texts;

/// One line of the page's log.
public record Happening(Instant at, Kind kind, Texts text) {

  /// What it concerns; the page gives each its colour and its filter.
  public enum Kind {
    /// A paper or slip came out.
    PAPER,
    /// A message reached the citizen's phone.
    PHONE,
    DEVICE,
    HALL,
    TERMINAL
  }
}
