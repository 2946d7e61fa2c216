package org.hallkiosk.kiosk.view;

/// Why the face check asks again.
public enum FaceHint {
  NO_MATCH,
  NO_PICTURE,
  /// Only another way is left.
  NO_MORE_PICTURES
}
