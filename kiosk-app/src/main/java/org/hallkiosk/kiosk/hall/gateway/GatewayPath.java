package org.hallkiosk.kiosk.hall.gateway;

import org.hallkiosk.kiosk.hall.wording.Call;

/// Where a call goes, below the hall's address. All are posted.
final class GatewayPath {

  static final String TOKEN = "gateway/auth/token";
  static final String USER = "gateway/auth/userInfo";

  private GatewayPath() {}

  static String of(Call call) {
    return "gateway/"
        + switch (call) {
          case STATUS -> "hall/status";
          case GUIDE -> "hall/guide";
          case SIGN_IN,
              SIGN_IN_BY_SOCIAL_SECURITY_CARD,
              SIGN_IN_BY_SERVICE_CARD,
              SIGN_IN_BY_PHONE_CODE,
              SIGN_IN_AS_NOBODY ->
              "auth/ticket";
          case ACT_FOR_PRINCIPAL, ACT_FOR_COMPANY -> "auth/agentTicket";
          case SERVICE_CARD_CHALLENGE -> "auth/random";
          case SERVICE_CARD -> "card/info";
          case CHANGE_SERVICE_CARD -> "card/change";
          case SIGN_OUT -> "auth/logout";
          case CONFIRM_GUARDIAN -> "auth/guardian";
          case CHECK_FACE -> "verify/face";
          case SEND_CODE -> "verify/smsSend";
          case CHECK_CODE -> "verify/smsCheck";
          case REQUEST_STAFF_CHECK -> "verify/manualApply";
          case STAFF_CHECK -> "verify/manualResult";
          case RECORDS -> "data/query";
          case PREPARE -> "affair/prepare";
          case DRAFT -> "affair/draftInfo";
          case SAVE_DRAFT -> "affair/draftSave";
          case HAND_OVER -> "affair/draftQrcode";
          case SUBMIT -> "affair/submit";
          case CASE_FILE -> "affair/progress";
          case REPORT_DELIVERY -> "affair/printed";
          case RATE -> "affair/evaluate";
          case RAISE_TASK -> "affair/task";
          case QUERY -> "affair/result";
          case UPLOAD -> "file/upload";
          case DOCUMENT -> "file/download";
          case OPEN_ORDER -> "pay/create";
          case ORDER -> "pay/query";
          case PAY_BY_CODE -> "pay/scan";
          case REPORT_CARD_PAYMENT -> "pay/pos";
          case CLOSE_ORDER -> "pay/close";
          case REFUND -> "pay/refund";
          case STATEMENT -> "pay/bill";
        };
  }
}
