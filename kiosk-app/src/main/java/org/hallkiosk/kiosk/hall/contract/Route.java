package org.hallkiosk.kiosk.hall.contract;

import java.util.Map;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.wording.Call;

/// Where a call goes, as config/hall-api/openapi.yaml says.
///
/// @param path below the hall's address, with the members that it is about in braces
record Route(String method, String path) {

  static Route of(Call call) {
    return switch (call) {
      case STATUS -> get("status");
      case GUIDE -> get("guide");
      case SIGN_IN -> post("sign-ins");
      case SIGN_IN_BY_SOCIAL_SECURITY_CARD -> post("sign-ins/social-security-card");
      case SIGN_IN_BY_SERVICE_CARD -> post("sign-ins/service-card");
      case SIGN_IN_BY_PHONE_CODE -> post("sign-ins/phone-code");
      case SIGN_IN_AS_NOBODY -> post("sign-ins/nobody");
      case SERVICE_CARD_CHALLENGE -> post("service-card-challenges");
      case SERVICE_CARD -> get("service-card");
      case CHANGE_SERVICE_CARD -> put("actions/{key}/service-card");
      case ACT_FOR_PRINCIPAL -> post("acting/principal");
      case ACT_FOR_COMPANY -> post("acting/company");
      case SIGN_OUT -> new Route("DELETE", "v1/sign-ins/current");
      case CONFIRM_GUARDIAN -> post("sign-ins/current/guardian");
      case CHECK_FACE -> post("person-checks/face");
      case SEND_CODE -> post("person-checks/codes");
      case CHECK_CODE -> post("person-checks/code");
      case REQUEST_STAFF_CHECK -> post("person-checks/staff");
      case STAFF_CHECK -> get("person-checks/staff/{check}");
      case RECORDS -> post("records");
      case PREPARE -> get("services/{service}/preparation");
      case UPLOAD -> put("materials/{sha256}");
      case DRAFT -> get("drafts/{draft}");
      case HAND_OVER -> post("drafts/{draft}/hand-over");
      case CASE_FILE -> get("cases/{caseNumber}");
      case DOCUMENT -> get("cases/{caseNumber}/document");
      case ORDER -> get("cases/{caseNumber}/order");
      case STATEMENT -> get("statements/{day}");
      case SUBMIT -> put("actions/{key}/submission");
      case SAVE_DRAFT -> put("actions/{key}/draft");
      case REPORT_DELIVERY -> put("actions/{key}/delivery");
      case RATE -> put("actions/{key}/rating");
      case RAISE_TASK -> put("actions/{key}/task");
      case OPEN_ORDER -> put("actions/{key}/order");
      case PAY_BY_CODE -> put("actions/{key}/code-payment");
      case REPORT_CARD_PAYMENT -> put("actions/{key}/card-payment");
      case CLOSE_ORDER -> put("actions/{key}/order-closing");
      case REFUND -> put("actions/{key}/refund");
      case QUERY -> post("actions/{key}/query");
    };
  }

  private static Route get(String path) {
    return new Route("GET", "v1/" + path);
  }

  private static Route post(String path) {
    return new Route("POST", "v1/" + path);
  }

  private static Route put(String path) {
    return new Route("PUT", "v1/" + path);
  }

  /// What the path has no place for is the query.
  HttpUrl url(HallAddress hall, Map<String, String> about) {
    String filled = path;
    Map<String, String> query = new TreeMap<>();
    for (Map.Entry<String, String> one : about.entrySet()) {
      String place = "{" + one.getKey() + "}";
      if (filled.contains(place)) {
        filled = filled.replace(place, one.getValue());
      } else {
        query.put(one.getKey(), one.getValue());
      }
    }
    return hall.url(filled, query);
  }
}
