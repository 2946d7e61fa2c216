package org.hallkiosk.kiosk.workbench.hall;

/// What a terminal can ask of the embedded hall.
public enum Operation {
  TIME,
  SIGN_IN,
  CHECK_FACE,
  SEND_CODE,
  CHECK_CODE,
  SUBMIT,
  REPORT_DELIVERY,
  RATE,
  QUERY,
  DOCUMENT,
  SIGN_OUT;

  /// Whether it carries an idempotency key and changes the books.
  boolean isAction() {
    return switch (this) {
      case SUBMIT, REPORT_DELIVERY, RATE -> true;
      case TIME, SIGN_IN, CHECK_FACE, SEND_CODE, CHECK_CODE, QUERY, DOCUMENT, SIGN_OUT -> false;
    };
  }
}
