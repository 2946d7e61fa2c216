package org.hallkiosk.hardware.driver.crt571;

import java.io.IOException;
import org.hallkiosk.hardware.device.FaultCode;

/// The dispenser answered, but not as it should, or not at all. Stays inside this room.
final class TalkException extends IOException {

  private static final long serialVersionUID = 1;

  private final FaultCode code;
  private final boolean begun;

  /// @param begun whether the command may have been carried out
  TalkException(FaultCode code, String message, boolean begun) {
    super(message);
    this.code = code;
    this.begun = begun;
  }

  FaultCode code() {
    return code;
  }

  boolean begun() {
    return begun;
  }
}
