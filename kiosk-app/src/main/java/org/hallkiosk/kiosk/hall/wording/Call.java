package org.hallkiosk.kiosk.hall.wording;

/// What a terminal can ask of a hall, whatever shape the hall has.
public enum Call {
  STATUS("status"),
  GUIDE("guide"),
  SIGN_IN("signIn"),
  SIGN_IN_BY_SOCIAL_SECURITY_CARD("signInBySocialSecurityCard"),
  SIGN_IN_BY_SERVICE_CARD("signInByServiceCard"),
  SIGN_IN_BY_PHONE_CODE("signInByPhoneCode"),
  SIGN_IN_AS_NOBODY("signInAsNobody"),
  SERVICE_CARD_CHALLENGE("serviceCardChallenge"),
  SERVICE_CARD("serviceCard"),
  CHANGE_SERVICE_CARD("changeServiceCard"),
  ACT_FOR_PRINCIPAL("actForPrincipal"),
  ACT_FOR_COMPANY("actForCompany"),
  SIGN_OUT("signOut"),
  CONFIRM_GUARDIAN("confirmGuardian"),
  CHECK_FACE("checkFace"),
  SEND_CODE("sendCode"),
  CHECK_CODE("checkCode"),
  REQUEST_STAFF_CHECK("requestStaffCheck"),
  STAFF_CHECK("staffCheck"),
  RECORDS("records"),
  PREPARE("prepare"),
  UPLOAD("upload"),
  DRAFT("draft"),
  HAND_OVER("handOver"),
  CASE_FILE("caseFile"),
  DOCUMENT("document"),
  ORDER("order"),
  STATEMENT("statement"),
  SUBMIT("submit"),
  SAVE_DRAFT("saveDraft"),
  REPORT_DELIVERY("reportDelivery"),
  RATE("rate"),
  RAISE_TASK("raiseTask"),
  OPEN_ORDER("openOrder"),
  PAY_BY_CODE("payByCode"),
  REPORT_CARD_PAYMENT("reportCardPayment"),
  CLOSE_ORDER("closeOrder"),
  REFUND("refund"),
  QUERY("query");

  private final String operation;

  Call(String operation) {
    this.operation = operation;
  }

  /// As logs name it; the only part of a message that may be logged.
  public String operation() {
    return operation;
  }
}
