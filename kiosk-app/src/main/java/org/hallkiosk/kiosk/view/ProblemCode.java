package org.hallkiosk.kiosk.view;

/// Every problem that a screen can tell, each with its words: what, why, what to do.
public enum ProblemCode {
  CARD_READER_BROKEN,
  CARD_LEFT_ON_READER,
  CARD_REPORTED_LOST,
  CARD_EXPIRED,
  PERSON_UNKNOWN,
  /// The hall names somebody else than the card does.
  HOLDER_DIFFERS,
  PERSON_NOT_CONFIRMED,
  /// Signed in by the phone, and nothing but a code to that phone is left to check the person by.
  PHONE_ALONE,
  /// The hall has ended the citizen's session.
  SIGNED_OUT,
  HALL_UNREACHABLE,
  HALL_REFUSED,
  SERVICE_SUSPENDED,
  /// The hall does not know the service.
  NOT_OFFERED,
  PROPERTY_REGISTERED,
  /// The name holds a character that no font of the hall can print.
  NAME_NOT_SHOWN,
  OUTSIDE_HOURS,
  NOT_ELIGIBLE,
  ALREADY_APPLIED,
  NO_SUCH_RECORD,
  MATERIAL_MISSING,
  NO_MANDATE,
  NOT_GUARDIAN,
  IN_PERSON_ONLY,
  NOT_FOR_MINORS,
  NO_AUTHORITY,
  POINTS_LIMIT,
  PHONE_CODE_INVALID,
  SERVICE_CARD_NOT_BOUND,
  SERVICE_CARD_LOST,
  SERVICE_CARD_NOT_ACCEPTED,
  /// The hall's order differs from what the citizen saw: nothing is paid.
  AMOUNT_DIFFERS,
  PAYMENT_DECLINED,
  /// The order was paid or closed elsewhere.
  ORDER_OVER,
  /// Money may have moved; the hall's staff look into it, and the slip says how to ask.
  PAYMENT_UNKNOWN,
  NOTHING_SUBMITTED,
  PRINTER_NOT_READY,
  /// Some other device that the service needs.
  DEVICE_NOT_READY,
  PAPER_NOT_PRINTED,
  CERTIFICATE_NOT_GENUINE,
  TERMINAL_FAULT
}
