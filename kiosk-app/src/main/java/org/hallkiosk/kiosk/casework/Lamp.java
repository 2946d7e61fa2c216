package org.hallkiosk.kiosk.casework;

/// The supervision lamp (电子监察) of a case, as the hall reports it.
public enum Lamp {
  NONE,
  /// Near its time limit.
  YELLOW,
  /// Past its time limit.
  RED
}
