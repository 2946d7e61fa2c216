package org.hallkiosk.hardware.transport;

import java.io.IOException;

/// The far end is there, but stopped taking bytes.
public final class StalledWriteException extends IOException {

  private static final long serialVersionUID = 1;

  public StalledWriteException(String message) {
    super(message);
  }
}
