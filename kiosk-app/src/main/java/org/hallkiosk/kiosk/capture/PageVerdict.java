package org.hallkiosk.kiosk.capture;

/// What a scanned page is good for.
public enum PageVerdict {
  GOOD,
  /// Nothing is written on it.
  BLANK,
  /// What is written on it cannot be read.
  BLURRED,
  /// What the scanner gave cannot be looked at.
  NO_PICTURE
}
