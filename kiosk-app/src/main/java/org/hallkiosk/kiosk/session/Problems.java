package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Which problem screen tells of a refusal, or of what the terminal cannot do now.
final class Problems {

  private Problems() {}

  static ProblemCode of(View.Limit limit) {
    return switch (limit) {
      case NO_CARD_READER -> ProblemCode.CARD_READER_BROKEN;
      case NO_PRINTER, NO_FORM_PRINTER, NO_SLIPS -> ProblemCode.PRINTER_NOT_READY;
      case NO_CHIP_READER,
          NO_CODE_SCANNER,
          NO_DOCUMENT_SCANNER,
          NO_FINGERPRINT_READER,
          NO_CARD_TERMINAL,
          NO_CARD_DISPENSER,
          NO_CAMERA ->
          ProblemCode.DEVICE_NOT_READY;
      case NO_HALL, DEPARTMENT_DOWN -> ProblemCode.HALL_UNREACHABLE;
      case SUSPENDED -> ProblemCode.SERVICE_SUSPENDED;
      case OUTSIDE_HOURS -> ProblemCode.OUTSIDE_HOURS;
      case NOT_OFFERED -> ProblemCode.NOT_OFFERED;
      case IN_PERSON_ONLY -> ProblemCode.IN_PERSON_ONLY;
      case ADULTS_ONLY -> ProblemCode.NOT_FOR_MINORS;
      case NO_COMPANY -> ProblemCode.NO_AUTHORITY;
    };
  }

  static ProblemCode of(Refusal reason) {
    return switch (reason) {
      case CARD_REPORTED_LOST -> ProblemCode.CARD_REPORTED_LOST;
      case CARD_EXPIRED -> ProblemCode.CARD_EXPIRED;
      case PERSON_UNKNOWN -> ProblemCode.PERSON_UNKNOWN;
      case FACE_MISMATCH,
          WRONG_CODE,
          CODE_EXPIRED,
          TOO_MANY_ATTEMPTS,
          NOT_CHECKED,
          NO_PHONE,
          STAFF_AWAY ->
          ProblemCode.PERSON_NOT_CONFIRMED;
      case PROPERTY_REGISTERED -> ProblemCode.PROPERTY_REGISTERED;
      case NAME_NOT_SHOWN -> ProblemCode.NAME_NOT_SHOWN;
      case SERVICE_SUSPENDED -> ProblemCode.SERVICE_SUSPENDED;
      case DEPARTMENT_DOWN -> ProblemCode.HALL_UNREACHABLE;
      case OUTSIDE_HOURS -> ProblemCode.OUTSIDE_HOURS;
      case NOT_ELIGIBLE -> ProblemCode.NOT_ELIGIBLE;
      case ALREADY_APPLIED -> ProblemCode.ALREADY_APPLIED;
      case NO_SUCH_RECORD -> ProblemCode.NO_SUCH_RECORD;
      case MATERIAL_MISSING, MATERIAL_DAMAGED -> ProblemCode.MATERIAL_MISSING;
      case NO_MANDATE -> ProblemCode.NO_MANDATE;
      case NOT_GUARDIAN -> ProblemCode.NOT_GUARDIAN;
      case IN_PERSON_ONLY -> ProblemCode.IN_PERSON_ONLY;
      case NOT_FOR_MINORS -> ProblemCode.NOT_FOR_MINORS;
      case NO_AUTHORITY -> ProblemCode.NO_AUTHORITY;
      case POINTS_LIMIT -> ProblemCode.POINTS_LIMIT;
      case PHONE_CODE_INVALID -> ProblemCode.PHONE_CODE_INVALID;
      case SERVICE_CARD_NOT_BOUND -> ProblemCode.SERVICE_CARD_NOT_BOUND;
      case SERVICE_CARD_LOST -> ProblemCode.SERVICE_CARD_LOST;
      case SERVICE_CARD_NOT_ACCEPTED -> ProblemCode.SERVICE_CARD_NOT_ACCEPTED;
      case AMOUNT_DIFFERS -> ProblemCode.AMOUNT_DIFFERS;
      case PAYMENT_DECLINED -> ProblemCode.PAYMENT_DECLINED;
      case ORDER_PAID, ORDER_CLOSED -> ProblemCode.ORDER_OVER;
      case SAME_PHONE -> ProblemCode.PHONE_ALONE;
      case SIGNED_OUT -> ProblemCode.SIGNED_OUT;
      case INVALID_REQUEST -> ProblemCode.HALL_REFUSED;
    };
  }
}
