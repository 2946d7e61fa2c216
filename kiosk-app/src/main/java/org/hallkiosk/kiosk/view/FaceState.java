package org.hallkiosk.kiosk.view;

/// What stands on the screen of the face check.
public enum FaceState {
  READY,
  COMPARING
}
