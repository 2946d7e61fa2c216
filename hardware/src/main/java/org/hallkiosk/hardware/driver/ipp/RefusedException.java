package org.hallkiosk.hardware.driver.ipp;

import java.io.IOException;

/// The printer answered, and the answer was no: an error status (RFC 8011 appendix B).
final class RefusedException extends IOException {

  private static final long serialVersionUID = 1L;

  static final int NOT_AUTHENTICATED = 0x0402;
  static final int NOT_AUTHORISED = 0x0403;
  static final int NOT_POSSIBLE = 0x0404;
  static final int NOT_FOUND = 0x0406;
  static final int FORMAT_NOT_SUPPORTED = 0x040A;

  private final int status;

  RefusedException(int status, String name) {
    super("the printer answered " + name);
    this.status = status;
  }

  int status() {
    return status;
  }
}
