package org.hallkiosk.kiosk.view;

/// Whose card is asked for beside the first.
public enum OtherHolder {
  GUARDIAN,
  PRINCIPAL
}
