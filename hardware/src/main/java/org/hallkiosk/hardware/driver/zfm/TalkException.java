package org.hallkiosk.hardware.driver.zfm;

import java.io.IOException;
import org.hallkiosk.hardware.device.FaultCode;

/// The module answered, but not as it should, or not at all. Stays inside this room.
final class TalkException extends IOException {

  private static final long serialVersionUID = 1;

  private final FaultCode code;

  TalkException(FaultCode code, String message) {
    super(message);
    this.code = code;
  }

  FaultCode code() {
    return code;
  }
}
