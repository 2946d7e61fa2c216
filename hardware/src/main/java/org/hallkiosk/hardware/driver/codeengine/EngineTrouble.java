package org.hallkiosk.hardware.driver.codeengine;

import java.io.IOException;
import org.hallkiosk.hardware.device.FaultCode;

/// The engine is reached, but does not do what it should.
final class EngineTrouble extends IOException {

  private static final long serialVersionUID = 1;

  private final FaultCode code;

  EngineTrouble(FaultCode code, String detail) {
    super(detail);
    this.code = code;
  }

  FaultCode code() {
    return code;
  }
}
