package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which operation a method and a path mean.
///
/// @param subject the key or number in the path
record Route(Operation operation, String subject) {

  private static final String KEY = "/v1/actions/([A-Za-z0-9-]{8,64})/";

  private static final String CASE = "([A-Za-z0-9-]{6,40})";
  private static final List<Entry> TABLE =
      List.of(
          new Entry(Operation.TIME, "GET", "/v1/time()"),
          new Entry(Operation.STATUS, "GET", "/v1/status()"),
          new Entry(Operation.GUIDE, "GET", "/v1/guide()"),
          new Entry(Operation.SIGN_IN, "POST", "/v1/sign-ins()"),
          new Entry(
              Operation.SIGN_IN_BY_SOCIAL_SECURITY_CARD,
              "POST",
              "/v1/sign-ins/social-security-card()"),
          new Entry(Operation.SIGN_IN_BY_SERVICE_CARD, "POST", "/v1/sign-ins/service-card()"),
          new Entry(Operation.SIGN_IN_BY_PHONE_CODE, "POST", "/v1/sign-ins/phone-code()"),
          new Entry(Operation.SIGN_IN_AS_NOBODY, "POST", "/v1/sign-ins/nobody()"),
          new Entry(Operation.SIGN_OUT, "DELETE", "/v1/sign-ins/current()"),
          new Entry(Operation.CONFIRM_GUARDIAN, "POST", "/v1/sign-ins/current/guardian()"),
          new Entry(Operation.SERVICE_CARD_CHALLENGE, "POST", "/v1/service-card-challenges()"),
          new Entry(Operation.SERVICE_CARD, "GET", "/v1/service-card()"),
          new Entry(Operation.ACT_FOR_PRINCIPAL, "POST", "/v1/acting/principal()"),
          new Entry(Operation.ACT_FOR_COMPANY, "POST", "/v1/acting/company()"),
          new Entry(Operation.CHECK_FACE, "POST", "/v1/person-checks/face()"),
          new Entry(Operation.SEND_CODE, "POST", "/v1/person-checks/codes()"),
          new Entry(Operation.CHECK_CODE, "POST", "/v1/person-checks/code()"),
          new Entry(Operation.REQUEST_STAFF_CHECK, "POST", "/v1/person-checks/staff()"),
          new Entry(Operation.STAFF_CHECK, "GET", "/v1/person-checks/staff/([A-Za-z0-9-]{8,64})"),
          new Entry(Operation.RECORDS, "POST", "/v1/records()"),
          new Entry(Operation.PREPARE, "GET", "/v1/services/([a-z0-9-]{1,60})/preparation"),
          new Entry(Operation.UPLOAD, "PUT", "/v1/materials/([0-9a-f]{64})"),
          new Entry(Operation.DRAFT, "GET", "/v1/drafts/" + CASE),
          new Entry(Operation.HAND_OVER, "POST", "/v1/drafts/" + CASE + "/hand-over"),
          new Entry(Operation.CASE_FILE, "GET", "/v1/cases/" + CASE),
          new Entry(Operation.DOCUMENT, "GET", "/v1/cases/" + CASE + "/document"),
          new Entry(Operation.ORDER, "GET", "/v1/cases/" + CASE + "/order"),
          new Entry(Operation.STATEMENT, "GET", "/v1/statements/([0-9]{4}-[0-9]{2}-[0-9]{2})"),
          new Entry(Operation.SUBMIT, "PUT", KEY + "submission"),
          new Entry(Operation.SAVE_DRAFT, "PUT", KEY + "draft"),
          new Entry(Operation.CHANGE_SERVICE_CARD, "PUT", KEY + "service-card"),
          new Entry(Operation.REPORT_DELIVERY, "PUT", KEY + "delivery"),
          new Entry(Operation.RATE, "PUT", KEY + "rating"),
          new Entry(Operation.RAISE_TASK, "PUT", KEY + "task"),
          new Entry(Operation.OPEN_ORDER, "PUT", KEY + "order"),
          new Entry(Operation.PAY_BY_CODE, "PUT", KEY + "code-payment"),
          new Entry(Operation.REPORT_CARD_PAYMENT, "PUT", KEY + "card-payment"),
          new Entry(Operation.CLOSE_ORDER, "PUT", KEY + "order-closing"),
          new Entry(Operation.REFUND, "PUT", KEY + "refund"),
          new Entry(Operation.QUERY, "POST", KEY + "query"));

  static Optional<Route> of(String method, String path) {
    for (Entry entry : TABLE) {
      Matcher matcher = entry.path().matcher(path);
      if (entry.method().equals(method) && matcher.matches()) {
        return Optional.of(new Route(entry.operation(), matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  private record Entry(Operation operation, String method, Pattern path) {
    Entry(Operation operation, String method, String path) {
      this(operation, method, Pattern.compile(path));
    }
  }
}
