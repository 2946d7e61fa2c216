package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Refusal;

/// What can follow where the hall refuses what a citizen has filled in.
enum Sequel {
  /// The citizen can mend it, and hand it in again.
  MEND,
  /// It may be taken in a minute.
  PASSING,
  /// It is taken at another time: what was answered is worth keeping.
  CLOSED,
  /// It is not for this citizen, or is under way already. Other services are.
  FINAL,
  /// The hall's session, or what it rested on, is no more.
  OVER;

  static Sequel of(Refusal reason) {
    return switch (reason) {
      case MATERIAL_MISSING,
          MATERIAL_DAMAGED,
          NO_SUCH_RECORD,
          AMOUNT_DIFFERS,
          PHONE_CODE_INVALID,
          INVALID_REQUEST ->
          MEND;
      case DEPARTMENT_DOWN -> PASSING;
      case OUTSIDE_HOURS, SERVICE_SUSPENDED -> CLOSED;
      case PROPERTY_REGISTERED,
          NAME_NOT_SHOWN,
          NOT_ELIGIBLE,
          ALREADY_APPLIED,
          NO_MANDATE,
          NOT_GUARDIAN,
          IN_PERSON_ONLY,
          NOT_FOR_MINORS,
          NO_AUTHORITY,
          POINTS_LIMIT,
          SERVICE_CARD_NOT_BOUND,
          SERVICE_CARD_NOT_ACCEPTED,
          PAYMENT_DECLINED,
          ORDER_PAID,
          ORDER_CLOSED ->
          FINAL;
      case CARD_REPORTED_LOST,
          CARD_EXPIRED,
          PERSON_UNKNOWN,
          FACE_MISMATCH,
          WRONG_CODE,
          CODE_EXPIRED,
          TOO_MANY_ATTEMPTS,
          NO_PHONE,
          STAFF_AWAY,
          SAME_PHONE,
          NOT_CHECKED,
          SERVICE_CARD_LOST,
          SIGNED_OUT ->
          OVER;
    };
  }
}
