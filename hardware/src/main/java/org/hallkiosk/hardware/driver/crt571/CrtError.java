package org.hallkiosk.hardware.driver.crt571;

import java.util.Arrays;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;

/// The two characters of a bad answer, and whether a card may have moved.
enum CrtError {
  UNDEFINED_COMMAND("00", FaultCode.DEVICE_ERROR, false, "it does not know the command"),
  WRONG_PARAMETER("01", FaultCode.DEVICE_ERROR, false, "it does not know the parameter"),
  WRONG_ORDER("02", FaultCode.DEVICE_ERROR, false, "it cannot do that now"),
  NOT_FITTED("03", FaultCode.DEVICE_ERROR, false, "it lacks the part for it"),
  WRONG_DATA("04", FaultCode.DEVICE_ERROR, false, "it does not accept the data"),
  CONTACTS_DOWN("05", FaultCode.DEVICE_ERROR, false, "the chip contacts hold the card"),
  JAM("10", FaultCode.CARD_JAM, true, "a card is stuck"),
  SENSOR("12", FaultCode.DEVICE_ERROR, true, "a sensor fails"),
  CARD_TOO_LONG("13", FaultCode.CARD_JAM, true, "the card is too long"),
  CARD_TOO_SHORT("14", FaultCode.CARD_JAM, true, "the card is too short"),
  MOVED_BY_HAND("45", FaultCode.CARD_JAM, true, "somebody moved the card by hand"),
  BIN_FULL("50", FaultCode.BIN_FULL, false, "the bin for cards drawn back is full"),
  MOTOR("51", FaultCode.DEVICE_ERROR, true, "the motor fails"),
  STACK_EMPTY("A0", FaultCode.STOCK_OUT, false, "the stack is empty"),
  STACK_FULL("A1", FaultCode.BIN_FULL, false, "the stack is full"),
  NOT_INITIALISED("B0", FaultCode.DEVICE_ERROR, false, "it was not initialised"),
  /// Worse is assumed of what is in no list.
  OTHER("", FaultCode.DEVICE_ERROR, true, "it gives an error that is in no list");

  private final String code;
  private final FaultCode fault;
  private final boolean cardMayHaveMoved;
  private final String sentence;

  CrtError(String code, FaultCode fault, boolean cardMayHaveMoved, String sentence) {
    this.code = code;
    this.fault = fault;
    this.cardMayHaveMoved = cardMayHaveMoved;
    this.sentence = sentence;
  }

  static CrtError of(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(OTHER);
  }

  boolean cardMayHaveMoved() {
    return cardMayHaveMoved;
  }

  Fault fault() {
    return Fault.of(fault, "the dispenser says: " + sentence);
  }
}
