package org.hallkiosk.kiosk.workbench.hall.gateway;

import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.Operation;

/// What can be posted to the gateway, by its path.
enum Endpoint {
  TICKET("auth/ticket", Operation.SIGN_IN, "", ""),
  AGENT_TICKET("auth/agentTicket", Operation.ACT_FOR_PRINCIPAL, "", ""),
  TOKEN("auth/token", Operation.SIGN_IN, "", ""),
  USER("auth/userInfo", Operation.SIGN_IN, "", ""),
  RANDOM("auth/random", Operation.SERVICE_CARD_CHALLENGE, "", ""),
  CARD_INFO("card/info", Operation.SERVICE_CARD, "", ""),
  CARD_CHANGE("card/change", Operation.CHANGE_SERVICE_CARD, "key", Endpoint.KEY),
  LOGOUT("auth/logout", Operation.SIGN_OUT, "", ""),
  GUARDIAN("auth/guardian", Operation.CONFIRM_GUARDIAN, "", ""),
  STATUS("hall/status", Operation.STATUS, "", ""),
  GUIDE("hall/guide", Operation.GUIDE, "", ""),
  FACE("verify/face", Operation.CHECK_FACE, "", ""),
  SMS_SEND("verify/smsSend", Operation.SEND_CODE, "", ""),
  SMS_CHECK("verify/smsCheck", Operation.CHECK_CODE, "", ""),
  MANUAL_APPLY("verify/manualApply", Operation.REQUEST_STAFF_CHECK, "", ""),
  MANUAL_RESULT("verify/manualResult", Operation.STAFF_CHECK, "check", Endpoint.KEY),
  DATA("data/query", Operation.RECORDS, "", ""),
  PREPARE("affair/prepare", Operation.PREPARE, "service", "[a-z0-9-]{1,60}"),
  DRAFT_INFO("affair/draftInfo", Operation.DRAFT, "draft", Endpoint.CASE),
  DRAFT_SAVE("affair/draftSave", Operation.SAVE_DRAFT, "key", Endpoint.KEY),
  DRAFT_QRCODE("affair/draftQrcode", Operation.HAND_OVER, "draft", Endpoint.CASE),
  SUBMIT("affair/submit", Operation.SUBMIT, "key", Endpoint.KEY),
  PROGRESS("affair/progress", Operation.CASE_FILE, "caseNumber", Endpoint.CASE),
  PRINTED("affair/printed", Operation.REPORT_DELIVERY, "key", Endpoint.KEY),
  EVALUATE("affair/evaluate", Operation.RATE, "key", Endpoint.KEY),
  TASK("affair/task", Operation.RAISE_TASK, "key", Endpoint.KEY),
  RESULT("affair/result", Operation.QUERY, "key", Endpoint.KEY),
  UPLOAD("file/upload", Operation.UPLOAD, "sha256", "[0-9a-f]{64}"),
  DOWNLOAD("file/download", Operation.DOCUMENT, "caseNumber", Endpoint.CASE),
  PAY_CREATE("pay/create", Operation.OPEN_ORDER, "key", Endpoint.KEY),
  PAY_QUERY("pay/query", Operation.ORDER, "caseNumber", Endpoint.CASE),
  PAY_SCAN("pay/scan", Operation.PAY_BY_CODE, "key", Endpoint.KEY),
  PAY_POS("pay/pos", Operation.REPORT_CARD_PAYMENT, "key", Endpoint.KEY),
  PAY_CLOSE("pay/close", Operation.CLOSE_ORDER, "key", Endpoint.KEY),
  PAY_REFUND("pay/refund", Operation.REFUND, "key", Endpoint.KEY),
  PAY_BILL("pay/bill", Operation.STATEMENT, "day", "[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private static final String KEY = "[A-Za-z0-9-]{8,64}";
  private static final String CASE = "[A-Za-z0-9-]{6,40}";
  private static final String FOLDER = "/gateway/";

  private final String path;
  private final Operation operation;
  private final String subject;
  private final String pattern;

  /// @param subject the member that tells what it is about; empty without one
  Endpoint(String path, Operation operation, String subject, String pattern) {
    this.path = path;
    this.operation = operation;
    this.subject = subject;
    this.pattern = pattern;
  }

  static Optional<Endpoint> at(String path) {
    return Arrays.stream(values()).filter(one -> path.equals(FOLDER + one.path)).findFirst();
  }

  /// Where several ways lead here, the one that `loginType` names.
  Operation operation(String loginType) {
    return switch (loginType) {
      case "SOCIAL_CARD" -> Operation.SIGN_IN_BY_SOCIAL_SECURITY_CARD;
      case "SERVICE_CARD" -> Operation.SIGN_IN_BY_SERVICE_CARD;
      case "APP_CODE" -> Operation.SIGN_IN_BY_PHONE_CODE;
      case "GUEST" -> Operation.SIGN_IN_AS_NOBODY;
      case "CORP" -> Operation.ACT_FOR_COMPANY;
      default -> operation;
    };
  }

  String subject() {
    return subject;
  }

  boolean takes(String text) {
    return text.matches(pattern);
  }
}
