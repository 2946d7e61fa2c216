package org.hallkiosk.hardware.driver.nut;

import java.io.IOException;

/// No whole line came in time, or somebody cancelled.
final class SilentException extends IOException {
  private static final long serialVersionUID = 1;

  SilentException(String message) {
    super(message);
  }
}
