package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.MaterialRef;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.identity.IdNumber;
import org.hallkiosk.kiosk.identity.Person;

/// Every call of the port that is answered, with every member that the contract has. Sign-out is
/// not: its answer changes nothing.
public final class EveryCall {

  /// For parameterized tests.
  public static final String SOURCE = "org.hallkiosk.kiosk.hall.EveryCall#all";

  public static final HallToken TOKEN = new HallToken("t".repeat(43));
  public static final IdempotencyKey KEY = new IdempotencyKey("session-0001-0001");
  public static final CaseNumber CASE = new CaseNumber("BJ20260315-000001");
  public static final OrderNumber ORDER = new OrderNumber("DD20260315-000001");
  public static final ServiceId SERVICE = new ServiceId("resident-insurance-payment");
  public static final Person PERSON = new Person("张示例", new IdNumber("11010119900307889X"));
  public static final CardEvidence CARD =
      new CardEvidence(
          PERSON, "示例公安局", LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2040, 1, 1)));
  public static final CompanyCode COMPANY = new CompanyCode("91350100M000100Y43");
  public static final String SHA =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  public static final Material MATERIAL =
      new Material(SHA, "application/pdf", new byte[] {'t', 'e', 's', 't'});
  public static final Application APPLICATION =
      new Application(
          SERVICE,
          Map.of("relative", "李示例 😀 שלום", "delivery", "MAIL"),
          List.of(
              new MaterialRef.Uploaded("household-register", SHA, 2),
              new MaterialRef.Held("id-card", "zz:0001"),
              new MaterialRef.Follows("photo", LocalDate.of(2026, 4, 1))),
          Optional.of(new Fen(38000)),
          Optional.of(CASE));

  private static final String TEXTS = "{\"zh\":\"示例\",\"en\":\"an example\"}";
  private static final String WAITING =
      "[{\"caseNumber\":\"BJ20260315-000001\",\"service\":\"no-house-certificate\"}]";
  private static final String LISTS =
      "\"undelivered\":%s,\"unpaid\":%s,\"drafts\":%s".formatted(WAITING, WAITING, WAITING);
  private static final String SESSION =
      "\"token\":\"%s\",\"pseudonym\":\"p-0000-0001\"".formatted("s".repeat(43));
  private static final String COMPANIES =
      "\"companies\":[{\"name\":\"示例科技有限公司\",\"code\":\"%s\"}]".formatted(COMPANY.value());
  private static final String SIGNED_IN =
      """
      {%s,"holder":{"name":"张示例","number":"11010119900307889X","ageGroup":"ADULT"},%s,"agent":true,%s}\
      """
          .formatted(SESSION, COMPANIES, LISTS);
  private static final String NOBODY =
      "{%s,\"companies\":[],\"agent\":false,%s}".formatted(SESSION, LISTS);
  private static final String ROWS = "[{\"label\":%s,\"value\":\"示例值\"}]".formatted(TEXTS);
  private static final String DONE =
      "{\"key\":\"session-0001-0001\",\"outcome\":\"done\",\"caseNumber\":\"BJ20260315-000001\"}";

  private EveryCall() {}

  public static List<OneCall> all() {
    return List.of(
        question("signIn", hall -> hall.signIn(new SignInEvidence.IdCard(CARD)), SIGNED_IN),
        question(
            "signInBySocialSecurityCard",
            hall -> hall.signIn(new SignInEvidence.SocialSecurityCard(PERSON, "A12345678")),
            SIGNED_IN),
        question(
            "signInByServiceCard",
            hall -> hall.signIn(new SignInEvidence.ServiceCard("FW-0001", new byte[32], der())),
            SIGNED_IN),
        question(
            "signInByPhoneCode",
            hall -> hall.signIn(new SignInEvidence.PhoneCode("hall:sign-in:0001+/=")),
            SIGNED_IN),
        question("signInAsNobody", hall -> hall.signIn(new SignInEvidence.Nobody()), NOBODY),
        question(
            "serviceCardChallenge",
            Hall::serviceCardChallenge,
            "{\"challenge\":\"%s=\"}".formatted("A".repeat(43))),
        question(
            "serviceCard",
            hall -> hall.serviceCard(TOKEN),
            "{\"status\":\"BOUND\",\"maskedNumber\":\"***0001\"}"),
        confirmed("confirmGuardian", hall -> hall.confirmGuardian(TOKEN, CARD)),
        question(
            "actForPrincipal",
            hall -> hall.actForPrincipal(TOKEN, CARD),
            "{%s,\"mandate\":\"WT-0001\",\"ageGroup\":\"UNDER_18\",%s}".formatted(SESSION, LISTS)),
        question(
            "actForCompany",
            hall -> hall.actForCompany(TOKEN, COMPANY),
            "{%s,\"ageGroup\":\"ADULT\",%s}".formatted(SESSION, LISTS)),
        question(
            "checkFace",
            hall -> hall.checkFace(TOKEN, new FaceEvidence(der())),
            "{\"result\":\"not-passed\",\"attemptsLeft\":3}"),
        question(
            "sendCode",
            hall -> hall.sendCode(TOKEN),
            "{\"maskedPhone\":\"137****9050\",\"length\":6,\"againAfter\":60}"),
        question("checkCode", hall -> hall.checkCode(TOKEN, "123456"), "{\"result\":\"passed\"}"),
        question(
            "requestStaffCheck",
            hall -> hall.requestStaffCheck(TOKEN, new FaceEvidence(der())),
            "{\"check\":\"HY-00000001\"}"),
        question(
            "staffCheck",
            hall -> hall.staffCheck(TOKEN, new StaffCheckNumber("HY-00000001")),
            "{\"result\":\"not-passed\",\"reason\":\"PICTURE_UNCLEAR\"}"),
        question(
            "status",
            Hall::status,
            """
            {"services":["no-house-certificate"],
            "closed":[{"service":"no-house-certificate","reason":"SUSPENDED"}],
            "downDepartments":["人社"],
            "elsewhere":[{"place":"WINDOW","name":%s,"address":%s,
            "services":["no-house-certificate"],
            "hours":{"days":["MONDAY","FRIDAY"],"opens":"09:00","closes":"17:00"}},
            {"place":"TERMINAL","name":%s,"address":%s,"services":[]}]}\
            """
                .formatted(TEXTS, TEXTS, TEXTS, TEXTS)),
        question("guide", hall -> hall.guide(Optional.of("a+b/c=~.d")), guide()),
        question(
            "records",
            hall -> hall.records(TOKEN, SERVICE, "violations", Map.of("plate", "京A00000")),
            """
            {"records":[{"id":"WF:1","rows":%s,"amount":20000,"lamp":"YELLOW",
            "facts":{"points":"3"},"pickable":true}]}\
            """
                .formatted(ROWS)),
        question(
            "prepare",
            hall -> hall.prepare(TOKEN, SERVICE),
            """
            {"answers":{"phone":"13700009050"},"held":[{"material":"id-card","id":"zz:0001","name":%s,
            "source":%s,"validUntil":"2030-01-01"}],"followUntil":"2026-04-01"}\
            """
                .formatted(TEXTS, TEXTS)),
        confirmed("upload", hall -> hall.upload(TOKEN, MATERIAL)),
        question("draft", hall -> hall.draft(TOKEN, CASE), draft()),
        question(
            "handOver",
            hall -> hall.handOver(TOKEN, CASE),
            "{\"codeText\":\"https://hall.example/d/1\"}"),
        question(
            "caseFile",
            hall -> hall.caseFile(TOKEN, CASE),
            """
            {"number":"BJ20260315-000001","service":"no-house-certificate","rows":%s,
            "promisedBy":"2026-04-01","lamp":"RED","due":100,
            "refusedParts":[{"department":%s,"reason":%s}],"documents":["RESULT","FISCAL_RECEIPT"],
            "choices":{"paper":"numbered"}}\
            """
                .formatted(ROWS, TEXTS, TEXTS)),
        question(
            "document",
            hall -> hall.document(TOKEN, CASE, DocumentKind.FISCAL_RECEIPT),
            "{\"number\":\"SLWF-000001\",\"sha256\":\"%s\",\"pdf\":\"JVBERi0=\"}".formatted(SHA)),
        question("order", hall -> hall.order(CASE), order()),
        question(
            "statement",
            hall -> hall.statement(LocalDate.of(2026, 3, 15)),
            "{\"hall\":[%s],\"channels\":[%s]}".formatted(line(), line())),
        action("submit", hall -> hall.submit(TOKEN, KEY, APPLICATION)),
        action("saveDraft", hall -> hall.saveDraft(TOKEN, KEY, APPLICATION)),
        action(
            "changeServiceCard",
            hall ->
                hall.changeServiceCard(
                    TOKEN,
                    KEY,
                    new ServiceCardChange.Bind(
                        new SignInEvidence.ServiceCard("FW-0001", new byte[32], der())))),
        action(
            "reportDelivery",
            hall ->
                hall.reportDelivery(
                    KEY,
                    new Delivery(CASE, DocumentKind.RESULT, 1, List.of("A001"), List.of("A002")))),
        action("rate", hall -> hall.rate(TOKEN, KEY, CASE, 5)),
        action(
            "raiseTask",
            hall ->
                hall.raiseTask(
                    KEY, new IdempotencyKey("session-0001-0000"), TaskReason.OUTCOME_UNKNOWN)),
        action("openOrder", hall -> hall.openOrder(TOKEN, KEY, CASE)),
        action("payByCode", hall -> hall.payByCode(TOKEN, KEY, ORDER, "134567890123456789")),
        action(
            "reportCardPayment",
            hall ->
                hall.reportCardPayment(
                    KEY, ORDER, new CardApproval(new Fen(38000), "A1B2C3", "000123"))),
        action("closeOrder", hall -> hall.closeOrder(KEY, ORDER)),
        action("refund", hall -> hall.refund(KEY, ORDER)),
        new OneCall("query", OneCall.Kind.QUERY, hall -> hall.query(KEY), 200, DONE));
  }

  private static OneCall question(String operation, Function<Hall, Object> call, String answer) {
    return new OneCall(operation, OneCall.Kind.QUESTION, call, 200, answer);
  }

  private static OneCall confirmed(String operation, Function<Hall, Object> call) {
    return new OneCall(operation, OneCall.Kind.QUESTION, call, 204, "");
  }

  private static OneCall action(String operation, Function<Hall, Object> call) {
    return new OneCall(operation, OneCall.Kind.ACTION, call, 200, DONE);
  }

  private static byte[] der() {
    return new byte[] {0x30, 6, 2, 1, 1, 2, 1, 1};
  }

  private static String guide() {
    return """
    {"edition":"2026.1","items":[{"code":"11350100MB0X000001","name":"无房证明","everyday":["没房证明"],
    "department":"不动产","window":"一楼 3 号","materials":["身份证"],"timeLimit":"当场办结","fee":"不收费",
    "link":"https://hall.example/g/1","service":"no-house-certificate"}],"next":"p2"}\
    """;
  }

  private static String draft() {
    return """
    {"service":"no-house-certificate","answers":{"purpose":"other"},"materials":[
    {"material":"m1","way":"uploaded","sha256":"%s","pages":2},{"material":"m2","way":"held","id":"zz:1"},
    {"material":"m3","way":"follows","until":"2026-04-01"}],"fee":0,"draft":"BJ20260315-000001"}\
    """
        .formatted(SHA);
  }

  private static String order() {
    return """
    {"number":"DD20260315-000001","caseNumber":"BJ20260315-000001","amount":38000,"payee":%s,
    "payText":"https://pay.example/1","noticeNumber":"JK20260315","status":"OPEN","here":true}\
    """
        .formatted(TEXTS);
  }

  private static String line() {
    return "{\"order\":\"DD20260315-000001\",\"paid\":38000,\"refunded\":38000}";
  }
}
