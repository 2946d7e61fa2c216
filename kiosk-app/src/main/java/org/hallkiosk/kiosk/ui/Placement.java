package org.hallkiosk.kiosk.ui;

import org.hallkiosk.kiosk.ui.kit.Panel;

/// Where the screens stand.
public sealed interface Placement {

  /// The whole glass, and no way out of it: no exit key, close requests are eaten, no pointer.
  /// (Switching virtual terminals and killing the X server are for the session's own settings.)
  ///
  /// @param inches the diagonal of the glass
  record Locked(double inches) implements Placement {}

  /// A window, for people who build and look.
  ///
  /// @param panel what glass the window stands for; its pixels are the window's
  /// @param closed when somebody closes the window; on the JavaFX thread
  record Window(Panel panel, Runnable closed) implements Placement {}
}
