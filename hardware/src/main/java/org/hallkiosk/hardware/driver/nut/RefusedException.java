package org.hallkiosk.hardware.driver.nut;

import java.io.IOException;
import org.hallkiosk.hardware.device.Fault;

/// The server answered, and what it answered is a fault.
final class RefusedException extends IOException {
  private static final long serialVersionUID = 1;
  private final transient Fault fault;

  RefusedException(Fault fault) {
    super(fault.detail());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
