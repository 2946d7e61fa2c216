package org.hallkiosk.hardware.driver.zfm;

import org.hallkiosk.hardware.device.FaultCode;

/// What a confirmation means that no command hopes for.
final class Refusal {

  private Refusal() {}

  static FaultCode code(Confirmation confirmation) {
    return switch (confirmation) {
      case WRONG_PASSWORD, PASSWORD_NEEDED -> FaultCode.NOT_AUTHORISED;
      case PACKET_DAMAGED, OTHER, OK, NO_FINGER, MESSY, FEW_FEATURES, NO_PICTURE ->
          FaultCode.GARBLED_ANSWER;
      case NOT_TAKEN, NO_UPLOAD_OF_FEATURES, NO_MORE_PACKETS, NO_UPLOAD_OF_PICTURE, WRONG_ADDRESS ->
          FaultCode.DEVICE_ERROR;
    };
  }
}
