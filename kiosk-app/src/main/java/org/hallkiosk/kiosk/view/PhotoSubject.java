package org.hallkiosk.kiosk.view;

/// Of whom a portrait is taken.
public enum PhotoSubject {
  ONESELF,
  /// Of the child, whose guardian stands beside and was checked before the same camera.
  CHILD
}
