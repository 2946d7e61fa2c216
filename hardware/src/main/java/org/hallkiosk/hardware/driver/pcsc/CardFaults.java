package org.hallkiosk.hardware.driver.pcsc;

import java.util.Objects;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardTrouble;

/// Tells the troubles of a reader as faults.
final class CardFaults {
  private CardFaults() {}

  static Fault of(CardLinkException e) {
    return Fault.of(code(e.trouble()), Objects.toString(e.getMessage(), "no reason given"));
  }

  static Fault closed() {
    return Fault.of(FaultCode.CLOSED, "the reader was closed");
  }

  private static FaultCode code(CardTrouble trouble) {
    return switch (trouble) {
      case SERVICE_DOWN -> FaultCode.SERVICE_DOWN;
      case NO_READER -> FaultCode.NOT_CONNECTED;
      case NO_ANSWER -> FaultCode.NO_ANSWER;
      case GARBLED -> FaultCode.GARBLED_ANSWER;
      case CLOSED -> FaultCode.CLOSED;
      case CARD_GONE, MUTE, IN_USE, NOT_PASSED_ON, BROKEN -> FaultCode.DEVICE_ERROR;
    };
  }
}
