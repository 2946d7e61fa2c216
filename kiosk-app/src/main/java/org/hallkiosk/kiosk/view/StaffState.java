package org.hallkiosk.kiosk.view;

/// What stands on the screen of the staff check.
public enum StaffState {
  /// The picture may be taken.
  READY,
  SENDING,
  /// Until somebody has decided; the citizen may give up.
  WAITING,
  /// Only the other ways are open.
  NOT_NOW
}
