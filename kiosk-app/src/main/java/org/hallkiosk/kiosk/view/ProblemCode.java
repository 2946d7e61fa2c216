package org.hallkiosk.kiosk.view;

/// Every problem that a screen can tell, each with its words: what, why, what to do.
public enum ProblemCode {
  CARD_READER_BROKEN,
  CARD_LEFT_ON_READER,
  CARD_REPORTED_LOST,
  CARD_EXPIRED,
  PERSON_UNKNOWN,
  PERSON_NOT_CONFIRMED,
  HALL_UNREACHABLE,
  HALL_REFUSED,
  SERVICE_SUSPENDED,
  PROPERTY_REGISTERED,
  /// The name holds a character that no font of the hall can print.
  NAME_NOT_SHOWN,
  NOTHING_SUBMITTED,
  PRINTER_NOT_READY,
  /// Some other device that the service needs.
  DEVICE_NOT_READY,
  PAPER_NOT_PRINTED,
  CERTIFICATE_NOT_GENUINE,
  TERMINAL_FAULT
}
