package org.hallkiosk.hardware.driver.zvt;

import java.io.IOException;

/// The terminal got every copy of a block damaged and said so: it has not acted on it.
final class NeverAcceptedException extends IOException {

  private static final long serialVersionUID = 1;

  NeverAcceptedException() {
    super("the terminal got every copy of the request damaged");
  }
}
