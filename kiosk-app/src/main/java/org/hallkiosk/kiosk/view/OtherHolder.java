package org.hallkiosk.kiosk.view;

/// Whose card is asked for beside the first, or which.
public enum OtherHolder {
  GUARDIAN,
  PRINCIPAL,
  /// The citizen's own terminal service card, in the chip reader.
  SERVICE_CARD
}
