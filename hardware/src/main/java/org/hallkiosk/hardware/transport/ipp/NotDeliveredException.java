package org.hallkiosk.hardware.transport.ipp;

import java.io.IOException;

/// The printer never saw the message, so it cannot have acted on it.
public final class NotDeliveredException extends IOException {

  private static final long serialVersionUID = 1L;

  public NotDeliveredException(String message) {
    super(message);
  }

  public NotDeliveredException(String message, Throwable cause) {
    super(message, cause);
  }
}
