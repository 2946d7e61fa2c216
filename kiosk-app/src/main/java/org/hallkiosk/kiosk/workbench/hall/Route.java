package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which operation a method and a path mean.
///
/// @param subject the key or case number in the path
record Route(Operation operation, String subject) {

  private static final String KEY = "/v1/actions/([A-Za-z0-9-]{8,64})/";

  private static final List<Entry> TABLE =
      List.of(
          new Entry(Operation.TIME, "GET", "/v1/time()"),
          new Entry(Operation.SIGN_IN, "POST", "/v1/sign-ins()"),
          new Entry(Operation.SIGN_OUT, "DELETE", "/v1/sign-ins/current()"),
          new Entry(Operation.CHECK_FACE, "POST", "/v1/person-checks/face()"),
          new Entry(Operation.SEND_CODE, "POST", "/v1/person-checks/codes()"),
          new Entry(Operation.CHECK_CODE, "POST", "/v1/person-checks/code()"),
          new Entry(Operation.SUBMIT, "PUT", KEY + "submission"),
          new Entry(Operation.REPORT_DELIVERY, "PUT", KEY + "delivery"),
          new Entry(Operation.RATE, "PUT", KEY + "rating"),
          new Entry(Operation.QUERY, "POST", KEY + "query"),
          new Entry(Operation.DOCUMENT, "GET", "/v1/cases/([A-Za-z0-9-]{6,40})/document"));

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
