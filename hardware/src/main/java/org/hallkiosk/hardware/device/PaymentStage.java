package org.hallkiosk.hardware.device;

/// What a bank card terminal waits for.
public enum PaymentStage {
  INSERT_CARD,
  ENTER_PIN,
  CONTACTING_BANK,
  REMOVE_CARD
}
