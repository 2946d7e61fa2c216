package org.hallkiosk.hardware.driver.sam;

import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardReading.Reason;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;

/// What a status means to the caller when it is not the one that the command hoped for.
final class Refusal {

  private Refusal() {}

  static CardReading of(SamCommand command, SamStatus status) {
    return switch (status) {
      case READ_FAILED, FIND_FAILED, SELECT_FAILED -> new CardReading.Lifted();
      case CARD_REJECTS_SAM, SAM_REJECTS_CARD, NOT_VERIFIED ->
          new CardReading.Rejected(Reason.NOT_GENUINE, status.sentence());
      case UNKNOWN_CARD -> new CardReading.Rejected(Reason.UNKNOWN_TYPE, status.sentence());
      case OK,
          FOUND,
          CHECKSUM,
          LENGTH,
          COMMAND,
          NO_PRIVILEGE,
          UNKNOWN,
          RANDOM_FAILED,
          SELF_TEST_FAILED,
          UNAUTHORISED,
          EMPTY ->
          new CardReading.Failed(fault(command, status));
    };
  }

  /// No answer at all.
  static CardReading of(Exchange.Ended ended) {
    return switch (ended) {
      case Exchange.Cancelled _ -> new CardReading.Cancelled();
      case Exchange.Failed(Fault fault) -> new CardReading.Failed(fault);
    };
  }

  /// A status that says nothing about a card, as a fault.
  static Fault fault(SamCommand command, SamStatus status) {
    return Fault.of(code(status), command + " was answered with " + status.sentence());
  }

  /// How a module is that gave this status.
  static Health health(SamStatus status) {
    return code(status) == FaultCode.NOT_AUTHORISED
        ? Health.broken(Fault.of(FaultCode.NOT_AUTHORISED, status.sentence()))
        : Health.READY;
  }

  private static FaultCode code(SamStatus status) {
    return switch (status) {
      case NO_PRIVILEGE, SELF_TEST_FAILED, UNAUTHORISED -> FaultCode.NOT_AUTHORISED;
      case COMMAND, UNKNOWN, RANDOM_FAILED -> FaultCode.DEVICE_ERROR;
      case OK,
          FOUND,
          CHECKSUM,
          LENGTH,
          CARD_REJECTS_SAM,
          SAM_REJECTS_CARD,
          NOT_VERIFIED,
          UNKNOWN_CARD,
          READ_FAILED,
          FIND_FAILED,
          SELECT_FAILED,
          EMPTY ->
          FaultCode.GARBLED_ANSWER;
    };
  }
}
