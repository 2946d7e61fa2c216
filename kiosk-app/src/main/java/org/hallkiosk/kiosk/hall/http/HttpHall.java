package org.hallkiosk.kiosk.hall.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardApproval;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.GuidePage;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.Material;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.identity.CompanyCode;

/// The hall over HTTP, as config/hall-api/openapi.yaml says. Each call blocks at most two call
/// time-outs of [HallTimeouts]. Nothing is sent twice, except after the hall rejected the clock.
public final class HttpHall implements Hall, AutoCloseable {

  private static final int LONGEST_DOCUMENT = 12 * 1024 * 1024;

  private final JsonMapper mapper = new JsonMapper();
  private final HallWire wire;

  /// @param nonces never the same twice: 16 to 64 letters, digits, _ or -, hard to guess
  public HttpHall(
      HallAddress address,
      HallTimeouts timeouts,
      RequestSigner signer,
      InstantSource clock,
      Supplier<String> nonces) {
    this.wire = new HallWire(address, timeouts, signer, clock, nonces);
  }

  @Override
  public HallAnswer<SignedIn> signIn(SignInEvidence evidence) {
    CardEvidence card = ((SignInEvidence.IdCard) evidence).card();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", card.holder().name());
    body.put("number", card.holder().number().value());
    body.put("issuer", card.issuer());
    body.put("validFrom", card.validFrom().toString());
    card.validUntil().ifPresent(date -> body.put("validUntil", date.toString()));
    return Answers.of(
        wire.send(HallRequest.of("signIn", "POST", "v1/sign-ins").with(json(body))),
        Answers::signedIn);
  }

  @Override
  public HallAnswer<PersonChecked> checkFace(HallToken token, FaceEvidence face) {
    HallRequest request = HallRequest.of("checkFace", "POST", "v1/person-checks/face").as(token);
    return Answers.of(
        wire.send(request.with(json(Map.of("jpeg", face.jpeg())))), Answers::personChecked);
  }

  @Override
  public HallAnswer<CodeSent> sendCode(HallToken token) {
    return Answers.of(
        wire.send(HallRequest.of("sendCode", "POST", "v1/person-checks/codes").as(token)),
        Answers::codeSent);
  }

  @Override
  public HallAnswer<PersonChecked> checkCode(HallToken token, String code) {
    HallRequest request = HallRequest.of("checkCode", "POST", "v1/person-checks/code").as(token);
    return Answers.of(wire.send(request.with(json(Map.of("code", code)))), Answers::personChecked);
  }

  @Override
  public ActionOutcome submit(HallToken token, IdempotencyKey key, Application application) {
    byte[] body =
        json(Map.of("service", application.service().value(), "answers", application.answers()));
    return Outcomes.ofAction(
        wire.send(action("submit", key, "submission").as(token).with(body)), key, Optional.empty());
  }

  @Override
  public ActionOutcome query(IdempotencyKey key) {
    HallRequest request = HallRequest.of("query", "POST", "v1/actions/" + key.value() + "/query");
    return Outcomes.ofQuery(wire.send(request), key);
  }

  @Override
  public HallAnswer<IssuedDocument> document(
      HallToken token, CaseNumber caseNumber, DocumentKind kind) {
    HallRequest request =
        HallRequest.of("document", "GET", "v1/cases/" + caseNumber.value() + "/document")
            .as(token)
            .answeredWithin(LONGEST_DOCUMENT);
    return Answers.of(wire.send(request), Answers::document);
  }

  @Override
  public ActionOutcome reportDelivery(IdempotencyKey key, Delivery delivery) {
    CaseNumber caseNumber = delivery.caseNumber();
    byte[] body = json(Map.of("caseNumber", caseNumber.value(), "pages", delivery.pages()));
    return Outcomes.ofAction(
        wire.send(action("reportDelivery", key, "delivery").with(body)),
        key,
        Optional.of(caseNumber));
  }

  @Override
  public ActionOutcome rate(HallToken token, IdempotencyKey key, CaseNumber caseNumber, int level) {
    byte[] body = json(Map.of("caseNumber", caseNumber.value(), "level", level));
    return Outcomes.ofAction(
        wire.send(action("rate", key, "rating").as(token).with(body)),
        key,
        Optional.of(caseNumber));
  }

  @Override
  public void signOut(HallToken token) {
    wire.send(HallRequest.of("signOut", "DELETE", "v1/sign-ins/current").as(token));
  }

  @Override
  public HallAnswer<HallStatus> status() {
    Reply reply = wire.send(HallRequest.of("time", "GET", "v1/time"));
    return Answers.of(
        reply,
        members -> {
          members.instant("now");
          return new HallStatus(Map.of(), Set.of(), new Texts("服务大厅", "the hall"));
        });
  }

  @Override
  public HallAnswer<CaseFile> caseFile(HallToken token, CaseNumber caseNumber) {
    return new HallAnswer.Unavailable<>("not there yet");
  }

  @Override
  public HallAnswer<byte[]> serviceCardChallenge() {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Confirmed> confirmGuardian(HallToken token, CardEvidence guardian) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Acting> actForPrincipal(HallToken agent, CardEvidence principal) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Acting> actForCompany(HallToken token, CompanyCode company) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<GuidePage> guide(Optional<String> from) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<List<HallRecord>> records(
      HallToken token, ServiceId service, String records, Map<String, String> answers) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Preparation> prepare(HallToken token, ServiceId service) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Application> draft(HallToken token, CaseNumber draft) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Confirmed> upload(HallToken token, Material material) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<HandOver> handOver(HallToken token, CaseNumber draft) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome saveDraft(HallToken token, IdempotencyKey key, Application application) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome raiseTask(IdempotencyKey key, IdempotencyKey about, TaskReason reason) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome openOrder(HallToken token, IdempotencyKey key, CaseNumber caseNumber) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Order> order(CaseNumber caseNumber) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome payByCode(
      HallToken token, IdempotencyKey key, OrderNumber order, String code) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome reportCardPayment(
      IdempotencyKey key, OrderNumber order, CardApproval approval) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome closeOrder(IdempotencyKey key, OrderNumber order) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public ActionOutcome refund(IdempotencyKey key, OrderNumber order) {
    throw new IllegalStateException("not there yet");
  }

  @Override
  public HallAnswer<Statement> statement(LocalDate day) {
    throw new IllegalStateException("not there yet");
  }

  private static HallRequest action(String operation, IdempotencyKey key, String kind) {
    return HallRequest.of(operation, "PUT", "v1/actions/" + key.value() + "/" + kind);
  }

  /// Byte arrays become base64.
  private byte[] json(Map<String, Object> members) {
    try {
      return mapper.writeValueAsBytes(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, numbers and bytes always become JSON", e);
    }
  }

  @Override
  public void close() {
    wire.close();
  }
}
