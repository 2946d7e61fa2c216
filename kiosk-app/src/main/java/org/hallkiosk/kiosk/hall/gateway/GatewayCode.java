package org.hallkiosk.kiosk.hall.gateway;

import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.wording.Rejection;

/// The codes of a gateway's answers.
final class GatewayCode {

  static final String SUCCESS = "00000";

  /// The ticket is unknown, used or too old.
  static final String TICKET = "A0230";

  private GatewayCode() {}

  static Optional<Rejection> rejection(String code) {
    return switch (code) {
      case "A0340" -> Optional.of(Rejection.SIGNATURE_INVALID);
      case "A0341" -> Optional.of(Rejection.CLOCK_SKEW);
      case "A0342" -> Optional.of(Rejection.NONCE_REPLAYED);
      default -> Optional.empty();
    };
  }

  static Optional<Refusal> refusal(String code) {
    return Arrays.stream(Refusal.values()).filter(one -> of(one).equals(code)).findFirst();
  }

  private static String of(Refusal refusal) {
    return switch (refusal) {
      case CARD_REPORTED_LOST -> "B0101";
      case CARD_EXPIRED -> "B0102";
      case PERSON_UNKNOWN -> "B0103";
      case FACE_MISMATCH -> "B0104";
      case WRONG_CODE -> "B0105";
      case CODE_EXPIRED -> "B0106";
      case TOO_MANY_ATTEMPTS -> "B0107";
      case SAME_PHONE -> "B0136";
      case NOT_CHECKED -> "B0108";
      case PROPERTY_REGISTERED -> "B0109";
      case NAME_NOT_SHOWN -> "B0110";
      case SERVICE_SUSPENDED -> "B0111";
      case DEPARTMENT_DOWN -> "B0112";
      case OUTSIDE_HOURS -> "B0113";
      case NOT_ELIGIBLE -> "B0114";
      case ALREADY_APPLIED -> "B0115";
      case NO_SUCH_RECORD -> "B0116";
      case MATERIAL_MISSING -> "B0117";
      case MATERIAL_DAMAGED -> "B0118";
      case NO_MANDATE -> "B0119";
      case NOT_GUARDIAN -> "B0120";
      case IN_PERSON_ONLY -> "B0121";
      case NOT_FOR_MINORS -> "B0122";
      case NO_AUTHORITY -> "B0123";
      case POINTS_LIMIT -> "B0124";
      case PHONE_CODE_INVALID -> "B0125";
      case SERVICE_CARD_NOT_BOUND -> "B0126";
      case SERVICE_CARD_LOST -> "B0133";
      case SERVICE_CARD_NOT_ACCEPTED -> "B0134";
      case NO_PHONE -> "B0141";
      case STAFF_AWAY -> "B0142";
      case AMOUNT_DIFFERS -> "B0127";
      case PAYMENT_DECLINED -> "B0128";
      case ORDER_PAID -> "B0129";
      case ORDER_CLOSED -> "B0130";
      case SIGNED_OUT -> "B0131";
      case INVALID_REQUEST -> "B0132";
    };
  }
}
