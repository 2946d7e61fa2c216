package org.hallkiosk.kiosk.ui;

/// What came of asking a finger to tap a node.
public enum TapOutcome {
  TAPPED,
  /// No such node is on the screen.
  NOT_THERE,
  /// It is there, but cannot be pressed now.
  DISABLED,
  /// Something lies over it.
  COVERED
}
