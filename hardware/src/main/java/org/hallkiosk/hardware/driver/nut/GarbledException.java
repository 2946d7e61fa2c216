package org.hallkiosk.hardware.driver.nut;

import java.io.IOException;

/// What came is not NUT's protocol.
final class GarbledException extends IOException {
  private static final long serialVersionUID = 1;

  GarbledException(String message) {
    super(message);
  }
}
