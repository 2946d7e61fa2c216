package org.hallkiosk.kiosk.view;

/// What stands on the photo screen.
public enum PhotoState {
  /// The live picture.
  LIVE,
  TAKING,
  /// The picture, with what was found.
  SHOWING,
  SENDING
}
