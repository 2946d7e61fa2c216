package org.hallkiosk.kiosk.view;

/// How far a scan is.
public enum ScanState {
  /// Lay the paper there.
  READY,
  SCANNING,
  /// Is it good?
  SHOWING,
  SENDING
}
