package org.hallkiosk.kiosk.workbench;

import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.ui.Placement;
import org.hallkiosk.kiosk.ui.kit.Panel;

/// The panel that the screens are drawn for, and whether it is a window or the whole display.
record Glass(Panel panel, boolean window) {

  private static final double MM_PER_INCH = 25.4;
  private static final String HEADLESS = "Headless";

  /// The configured panel; a headless run always has a window of its size.
  static Glass of(Configuration configuration, Arguments arguments) {
    Terminal.Panel configured = configuration.terminal().panel();
    boolean headless = HEADLESS.equals(System.getProperty("glass.platform"));
    return new Glass(panel(configured, arguments.landscape), arguments.window || headless);
  }

  private static Panel panel(Terminal.Panel configured, boolean landscape) {
    double inches = Math.hypot(configured.widthMm(), configured.heightMm()) / MM_PER_INCH;
    int wide = Math.max(configured.widthPx(), configured.heightPx());
    int narrow = Math.min(configured.widthPx(), configured.heightPx());
    return landscape
        ? Panel.ofDiagonal(wide, narrow, inches)
        : Panel.ofDiagonal(configured.widthPx(), configured.heightPx(), inches);
  }

  String orientation() {
    return panel.wide() ? "landscape" : "portrait";
  }

  Placement placement(Runnable closed) {
    double inches = Math.hypot(panel.widthPx(), panel.heightPx()) / panel.dpi();
    return window ? new Placement.Window(panel, closed) : new Placement.Locked(inches);
  }
}
