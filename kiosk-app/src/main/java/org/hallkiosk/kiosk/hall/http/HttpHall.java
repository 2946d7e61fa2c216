package org.hallkiosk.kiosk.hall.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.IssuedDocument;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.hall.SignedIn;

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
  public HallAnswer<SignedIn> signIn(CardEvidence card) {
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
  public ActionOutcome submit(
      HallToken token, IdempotencyKey key, ServiceId service, Map<String, String> answers) {
    byte[] body = json(Map.of("service", service.value(), "answers", answers));
    return Outcomes.ofAction(
        wire.send(action("submit", key, "submission").as(token).with(body)), key, Optional.empty());
  }

  @Override
  public ActionOutcome query(IdempotencyKey key) {
    HallRequest request = HallRequest.of("query", "POST", "v1/actions/" + key.value() + "/query");
    return Outcomes.ofQuery(wire.send(request), key);
  }

  @Override
  public HallAnswer<IssuedDocument> document(HallToken token, CaseNumber caseNumber) {
    HallRequest request =
        HallRequest.of("document", "GET", "v1/cases/" + caseNumber.value() + "/document")
            .as(token)
            .answeredWithin(LONGEST_DOCUMENT);
    return Answers.of(wire.send(request), Answers::document);
  }

  @Override
  public ActionOutcome reportDelivery(IdempotencyKey key, CaseNumber caseNumber, int pages) {
    byte[] body = json(Map.of("caseNumber", caseNumber.value(), "pages", pages));
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
  public boolean reachable() {
    Reply reply = wire.send(HallRequest.of("time", "GET", "v1/time"));
    return Answers.of(reply, members -> members.instant("now")) instanceof HallAnswer.Answered;
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
