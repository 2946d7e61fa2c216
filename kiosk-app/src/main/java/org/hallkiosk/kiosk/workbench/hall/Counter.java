package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.RequestBody.MalformedRequest;
import org.hallkiosk.kiosk.workbench.hall.data.Shelf;

/// Brings a request that was let in to its desk, and words what the desk says. Long, because it
/// knows every operation of the contract.
final class Counter {

  private final Desks desks;

  Counter(Desks desks) {
    this.desks = desks;
  }

  /// @param fault what a document shall suffer
  Answer answer(Arrival arrival, Instant now, Optional<Misbehaviour> fault) throws IOException {
    try {
      return arrival.operation().isAction() ? acted(arrival, now) : told(arrival, now, fault);
    } catch (MalformedRequest | DateTimeException e) {
      return Answer.refused(Refusal.INVALID_REQUEST);
    }
  }

  private Answer told(Arrival arrival, Instant now, Optional<Misbehaviour> fault)
      throws MalformedRequest, IOException {
    Visitor visitor = new Visitor(arrival.terminal(), arrival.token(), now);
    byte[] body = arrival.body();
    return switch (arrival.operation()) {
      case TIME -> Answer.ok(Map.of("now", Answer.shown(now)));
      case STATUS -> Answer.ok(Writer.status(desks.status().status(now)));
      case GUIDE -> guide(arrival);
      case SIGN_IN -> signIn(new SignInEvidence.IdCard(Reader.idCard(body)), visitor);
      case SIGN_IN_BY_SOCIAL_SECURITY_CARD -> signIn(Reader.socialCard(body), visitor);
      case SIGN_IN_BY_SERVICE_CARD -> signIn(Reader.serviceCard(body), visitor);
      case SIGN_IN_BY_PHONE_CODE ->
          signIn(
              new SignInEvidence.PhoneCode(
                  RequestBody.of(body, "code").text("code", "[!-~]{8,500}")),
              visitor);
      case SIGN_IN_AS_NOBODY -> signIn(new SignInEvidence.Nobody(), visitor);
      case SERVICE_CARD_CHALLENGE ->
          Answer.ok(Map.of("challenge", desks.signIn().challenge(arrival.terminal(), now)));
      case SERVICE_CARD -> said(desks.serviceCards().state(visitor), Counter::cardState);
      case CONFIRM_GUARDIAN -> done(desks.acting().confirmGuardian(visitor, Reader.idCard(body)));
      case ACT_FOR_PRINCIPAL ->
          said(desks.acting().forPrincipal(visitor, Reader.idCard(body)), Writer::acting);
      case ACT_FOR_COMPANY -> company(visitor, body);
      case SIGN_OUT -> {
        desks.signIn().signOut(visitor);
        desks.materials().forgetWhatWasLeftBehind(visitor.now());
        yield Answer.nothing();
      }
      case CHECK_FACE ->
          said(
              desks.personCheck().face(visitor, RequestBody.of(body, "jpeg").bytes("jpeg")),
              Writer::checked);
      case SEND_CODE -> said(desks.personCheck().sendCode(visitor), Counter::sent);
      case CHECK_CODE ->
          said(
              desks
                  .personCheck()
                  .checkCode(visitor, RequestBody.of(body, "code").text("code", "[0-9]{4,8}")),
              Writer::checked);
      case REQUEST_STAFF_CHECK ->
          said(
              desks.personCheck().requestStaff(visitor, RequestBody.of(body, "jpeg").bytes("jpeg")),
              number -> Map.of("check", number.value()));
      case STAFF_CHECK ->
          said(desks.personCheck().staff(visitor, arrival.subject()), Writer::staffCheck);
      case RECORDS -> records(visitor, body);
      case PREPARE -> said(desks.records().prepare(visitor, arrival.subject()), Writer::prepared);
      case UPLOAD -> done(desks.materials().upload(visitor, arrival.subject(), body));
      case DRAFT -> said(desks.drafts().draft(visitor, arrival.subject()), Writer::draft);
      case HAND_OVER ->
          said(desks.drafts().handOver(visitor, arrival.subject()), Counter::handedOver);
      case CASE_FILE -> said(desks.cases().file(visitor, arrival.subject()), Writer::file);
      case DOCUMENT ->
          said(
              desks.cases().document(visitor, arrival.subject(), kind(arrival), fault),
              Counter::document);
      case ORDER -> said(desks.money().order(visitor, arrival.subject()), Writer::order);
      case STATEMENT ->
          Answer.ok(
              Writer.statement(
                  desks
                      .statements()
                      .of(arrival.terminal(), LocalDate.parse(arrival.subject()), now)));
      case QUERY -> outcome(key(arrival), desks.books().query(key(arrival), now));
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
          throw new IllegalStateException("an action is acted upon");
    };
  }

  private Answer acted(Arrival arrival, Instant now) throws MalformedRequest {
    Act act = new Act(key(arrival), arrival.token(), content(arrival), now);
    byte[] body = arrival.body();
    Outcome outcome =
        switch (arrival.operation()) {
          case SUBMIT -> desks.submissions().submit(act, Reader.application(body));
          case SAVE_DRAFT -> desks.drafts().save(act, Reader.application(body));
          case CHANGE_SERVICE_CARD ->
              desks.serviceCards().change(act, Reader.serviceCardChange(body));
          case REPORT_DELIVERY -> desks.cases().delivery(act, Reader.delivery(body));
          case RATE -> rated(act, RequestBody.of(body, "caseNumber", "level"));
          case RAISE_TASK -> raised(act, RequestBody.of(body, "about", "reason"));
          case OPEN_ORDER ->
              desks
                  .money()
                  .open(act, RequestBody.of(body, "caseNumber").text("caseNumber", Reader.CASE));
          case PAY_BY_CODE -> paid(act, RequestBody.of(body, "order", "code"));
          case REPORT_CARD_PAYMENT ->
              taken(act, RequestBody.of(body, "order", "amount", "authorisation", "trace"));
          case CLOSE_ORDER -> desks.money().close(act, order(RequestBody.of(body, "order")));
          case REFUND -> desks.money().refund(act, order(RequestBody.of(body, "order")));
          default -> throw new IllegalStateException("no action");
        };
    return outcome(act.key(), outcome);
  }

  private Outcome rated(Act act, RequestBody body) throws MalformedRequest {
    return desks
        .cases()
        .rating(act, body.text("caseNumber", Reader.CASE), body.integer("level", 1, 5));
  }

  private Outcome raised(Act act, RequestBody body) throws MalformedRequest {
    String reasons = "OUTCOME_UNKNOWN|PAID_NOT_DELIVERED|BOOKS_DIFFER|CARD_PAYMENT_UNKNOWN";
    return desks
        .staff()
        .task(
            act,
            new IdempotencyKey(body.text("about", "[A-Za-z0-9-]{8,64}")),
            TaskReason.valueOf(body.text("reason", reasons)));
  }

  private Outcome paid(Act act, RequestBody body) throws MalformedRequest {
    return desks.money().payByCode(act, order(body), body.text("code", "[0-9]{16,24}"));
  }

  private Outcome taken(Act act, RequestBody body) throws MalformedRequest {
    return desks.money().reportCard(act, order(body), Reader.approval(body));
  }

  private static String order(RequestBody body) throws MalformedRequest {
    return body.text("order", Reader.CASE);
  }

  private Answer guide(Arrival arrival) {
    Optional<String> from =
        arrival.query().startsWith("from=")
            ? Optional.of(URLDecoder.decode(arrival.query().substring(5), StandardCharsets.UTF_8))
            : Optional.empty();
    Optional<GuidePage> page = desks.guide().page(from);
    return page.map(Writer::guide)
        .map(Answer::ok)
        .orElseGet(() -> Answer.refused(Refusal.INVALID_REQUEST));
  }

  private Answer signIn(SignInEvidence evidence, Visitor visitor) {
    return said(
        desks.signIn().signIn(evidence, visitor.terminal(), visitor.now()), Writer::signedIn);
  }

  private Answer company(Visitor visitor, byte[] body) throws MalformedRequest {
    String code = RequestBody.of(body, "company").text("company", "[0-9A-Z]{18}");
    return CompanyCode.from(code)
        .map(company -> said(desks.acting().forCompany(visitor, company), Writer::acting))
        .orElseGet(() -> Answer.refused(Refusal.INVALID_REQUEST));
  }

  private Answer records(Visitor visitor, byte[] json) throws MalformedRequest {
    RequestBody body = RequestBody.of(json, "service", "records", "answers");
    return said(
        desks
            .records()
            .records(
                visitor,
                Reader.service(body).value(),
                body.text("records", "[A-Za-z0-9._-]{1,60}"),
                body.texts("answers")),
        Writer::records);
  }

  private static DocumentKind kind(Arrival arrival) throws MalformedRequest {
    return switch (arrival.query()) {
      case "kind=RESULT" -> DocumentKind.RESULT;
      case "kind=FISCAL_RECEIPT" -> DocumentKind.FISCAL_RECEIPT;
      default -> throw new MalformedRequest();
    };
  }

  private static Map<String, Object> cardState(ServiceCardState state) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("status", state.status());
    state.maskedNumber().ifPresent(number -> words.put("maskedNumber", number));
    return words;
  }

  private static Map<String, Object> sent(CodeSent sent) {
    return Map.of(
        "maskedPhone",
        sent.maskedPhone(),
        "length",
        sent.length(),
        "againAfter",
        sent.againAfter().toSeconds());
  }

  private static Map<String, Object> handedOver(HandOver over) {
    return Map.of("codeText", over.codeText());
  }

  private static Map<String, Object> document(IssuedDocument document) {
    return Map.of("number", document.number(), "sha256", document.sha256(), "pdf", document.pdf());
  }

  private static Answer outcome(ActionKey key, Outcome outcome) {
    return outcome instanceof Outcome.Untraced(Refusal refusal)
        ? Answer.refused(refusal)
        : Answer.ok(Writer.outcome(key, outcome));
  }

  private static Answer done(HallAnswer<?> answer) {
    return answer instanceof HallAnswer.Refused<?>(Refusal reason)
        ? Answer.refused(reason)
        : Answer.nothing();
  }

  private static <T> Answer said(HallAnswer<T> answer, Function<T, Map<String, Object>> words) {
    return switch (answer) {
      case HallAnswer.Answered<T>(T value) -> Answer.ok(words.apply(value));
      case HallAnswer.Refused<T>(Refusal reason) -> Answer.refused(reason);
      case HallAnswer.Unavailable<T> _ -> Answer.failed();
    };
  }

  private static ActionKey key(Arrival arrival) {
    return new ActionKey(arrival.terminal(), arrival.subject());
  }

  private static String content(Arrival arrival) {
    return arrival.operation() + " " + Shelf.sha256(arrival.body());
  }
}
