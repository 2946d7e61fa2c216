package org.hallkiosk.kiosk.hall.wording;

/// The contract's texts, by the names of its schemas.
public final class Forms {

  public static final Form TOKEN = Form.of("[A-Za-z0-9_-]{32,128}", 128);
  static final Form PSEUDONYM = Form.of("[A-Za-z0-9_-]{8,64}", 64);
  static final Form MANDATE = Form.of("[A-Za-z0-9-]{4,40}", 40);
  static final Form KEY = Form.of("[A-Za-z0-9-]{8,64}", 64);
  static final Form CASE_NUMBER = Form.of("[A-Za-z0-9-]{6,40}", 40);
  static final Form ORDER_NUMBER = CASE_NUMBER;
  static final Form SERVICE = Form.of("[a-z0-9]+(-[a-z0-9]+)*", 60);
  static final Form NAME = Form.of("[A-Za-z0-9._-]{1,60}", 60);
  static final Form SHA256 = Form.of("[0-9a-f]{64}", 64);
  static final Form PAGE_MARK = Form.of("[A-Za-z0-9+/=._~-]{1,200}", 200);
  static final Form DATE = Form.of("[0-9]{4}-[0-9]{2}-[0-9]{2}", 10);
  public static final Form INSTANT = Form.of("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z", 40);
  static final Form TIME_OF_DAY = Form.of("([01][0-9]|2[0-3]):[0-5][0-9]", 5);
  static final Form LINE = Form.line(500);
  static final Form PERSON_NAME = Form.notBlank(100);
  static final Form ISSUER = Form.any(1, 100);
  static final Form PERSON_NUMBER = Form.of("[1-9][0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}", 18);
  static final Form COMPANY_CODE =
      Form.of("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}", 18);
  static final Form SOCIAL_CARD = Form.of("[0-9A-Z]{1,32}", 32);
  static final Form SERVICE_CARD = Form.of("[0-9A-Z-]{1,32}", 32);
  static final Form CODE_TEXT = Form.of("[!-~]{8,500}", 500);
  static final Form ONE_TIME_CODE = Form.of("[0-9]{4,8}", 8);
  static final Form STAFF_CHECK = Form.of("[A-Za-z0-9-]{8,64}", 64);
  static final Form MASKED_PHONE = Form.of("[0-9*]{7,15}", 15);
  static final Form DEPARTMENT = Form.any(1, 80);
  static final Form EDITION = Form.of("[A-Za-z0-9._-]{1,40}", 40);
  static final Form ITEM_CODE = Form.of("[A-Za-z0-9-]{1,60}", 60);
  static final Form LINK = Form.of("https://[!-~]{1,490}", 498);
  static final Form ANSWER = Form.any(0, 2000);
  static final Form RECORD_ID = Form.of("[A-Za-z0-9:._-]{1,64}", 64);
  static final Form HELD_ID = RECORD_ID;
  static final Form SERIAL = Form.of("[0-9A-Z]{0,20}[0-9]{1,18}", 38);
  static final Form PAYMENT_CODE = Form.of("[0-9]{16,24}", 24);
  static final Form APPROVAL = Form.of("[!-~]{1,40}", 40);
  static final Form NOTICE_NUMBER = Form.of("[A-Za-z0-9-]{6,40}", 40);
  static final Form DOCUMENT_NUMBER = Form.of("[A-Za-z0-9-]{6,60}", 60);
  static final Form MASKED_CARD = Form.any(1, 40);
  static final Form CONSTANT = Form.of("[A-Z_]{1,40}", 40);
  static final Form WORD = Form.of("[a-z-]{1,40}", 40);

  private Forms() {}
}
