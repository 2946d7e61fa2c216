package org.hallkiosk.kiosk.workbench.hall;

/// What a terminal can ask of the embedded hall.
public enum Operation {
  TIME,
  STATUS,
  GUIDE,
  SIGN_IN,
  SIGN_IN_BY_SOCIAL_SECURITY_CARD,
  SIGN_IN_BY_SERVICE_CARD,
  SIGN_IN_BY_PHONE_CODE,
  SIGN_IN_AS_NOBODY,
  SERVICE_CARD_CHALLENGE,
  SERVICE_CARD,
  CONFIRM_GUARDIAN,
  ACT_FOR_PRINCIPAL,
  ACT_FOR_COMPANY,
  SIGN_OUT,
  CHECK_FACE,
  SEND_CODE,
  CHECK_CODE,
  REQUEST_STAFF_CHECK,
  STAFF_CHECK,
  RECORDS,
  PREPARE,
  UPLOAD,
  DRAFT,
  HAND_OVER,
  CASE_FILE,
  DOCUMENT,
  ORDER,
  STATEMENT,
  SUBMIT,
  SAVE_DRAFT,
  CHANGE_SERVICE_CARD,
  REPORT_DELIVERY,
  RATE,
  RAISE_TASK,
  OPEN_ORDER,
  PAY_BY_CODE,
  REPORT_CARD_PAYMENT,
  CLOSE_ORDER,
  REFUND,
  QUERY;

  /// Whether it carries an idempotency key and changes the books.
  public boolean isAction() {
    return switch (this) {
      case SUBMIT,
          SAVE_DRAFT,
          CHANGE_SERVICE_CARD,
          REPORT_DELIVERY,
          RATE,
          RAISE_TASK,
          OPEN_ORDER,
          PAY_BY_CODE,
          REPORT_CARD_PAYMENT,
          CLOSE_ORDER,
          REFUND ->
          true;
      case TIME,
          STATUS,
          GUIDE,
          SIGN_IN,
          SIGN_IN_BY_SOCIAL_SECURITY_CARD,
          SIGN_IN_BY_SERVICE_CARD,
          SIGN_IN_BY_PHONE_CODE,
          SIGN_IN_AS_NOBODY,
          SERVICE_CARD_CHALLENGE,
          SERVICE_CARD,
          CONFIRM_GUARDIAN,
          ACT_FOR_PRINCIPAL,
          ACT_FOR_COMPANY,
          SIGN_OUT,
          CHECK_FACE,
          SEND_CODE,
          CHECK_CODE,
          REQUEST_STAFF_CHECK,
          STAFF_CHECK,
          RECORDS,
          PREPARE,
          UPLOAD,
          DRAFT,
          HAND_OVER,
          CASE_FILE,
          DOCUMENT,
          ORDER,
          STATEMENT,
          QUERY ->
          false;
    };
  }

  /// Whether the contract lets the hall say no to it.
  boolean canBeRefused() {
    return this != TIME && this != STATUS && this != SIGN_OUT && this != QUERY;
  }
}
