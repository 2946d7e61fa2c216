package org.hallkiosk.kiosk.view;

/// What stands on the screen of the code check.
public enum CodeState {
  SENDING,
  ENTERING,
  CHECKING,
  /// Only another way is left.
  OVER
}
