package org.hallkiosk.kiosk.workbench.hall.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.hallkiosk.kiosk.workbench.hall.Answer;
import org.hallkiosk.kiosk.workbench.hall.Received;

/// Takes requests out of their envelopes, and puts answers into them.
final class Envelopes {

  private static final int IV_BYTES = 16;

  private final FieldNames names;
  private final RandomGenerator random;

  Envelopes(FieldNames names, RandomGenerator random) {
    this.names = names;
    this.random = random;
  }

  /// All of a request, as its signature and its answer have it.
  static String whole(Line line, Received request) {
    return line.text() + "\n" + TerminalSeals.sm3(request.body());
  }

  /// What a request says; empty where it is not sealed, or not by this terminal.
  static Optional<ObjectNode> opened(byte[] envelope, Line line, TerminalSeals seals) {
    return Json.object(envelope)
        .filter(
            one ->
                seals.hasSealed(
                    line.text(), one.path("encryptData").asText(), one.path("sign").asText()))
        .flatMap(one -> seals.decrypted(one.path("encryptData").asText()))
        .flatMap(Json::object);
  }

  /// What the hall says, sealed; a hall that fails says nothing of its own.
  Answer sealed(Answer answer, String whole, TerminalSeals seals) {
    return switch (answer.status()) {
      case 200, 204, 401, 422 -> enveloped(worded(answer), whole, seals);
      default -> answer;
    };
  }

  private ObjectNode worded(Answer answer) {
    ObjectNode said = Json.object(answer.json()).orElseGet(Json::empty);
    return switch (answer.status()) {
      case 200 -> of("00000", "成功").set("data", names.outward(said));
      case 401 ->
          of(names.code(said.path("rejection").asText()), "请求被拒绝")
              .set("data", Json.empty().set("serverTime", said.get("now")));
      case 422 -> of(names.code(said.path("refusal").asText()), "业务未受理").putNull("data");
      default -> of("00000", "成功").putNull("data");
    };
  }

  private static ObjectNode of(String code, String message) {
    return Json.empty().put("code", code).put("message", message);
  }

  private Answer enveloped(ObjectNode words, String whole, TerminalSeals seals) {
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    String encrypted = seals.encrypted(Json.bytes(words), iv);
    ObjectNode envelope =
        Json.empty().put("encryptData", encrypted).put("sign", seals.seal(whole, encrypted));
    return new Answer(200, Json.bytes(envelope));
  }

  /// What somebody is told with whom the hall has no key.
  Answer open(Answer answer) {
    return answer.status() == 401
        ? new Answer(401, Json.bytes(worded(answer).putNull("data")))
        : answer;
  }
}
