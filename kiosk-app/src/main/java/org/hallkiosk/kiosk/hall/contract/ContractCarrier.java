package org.hallkiosk.kiosk.hall.contract;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallLine;
import org.hallkiosk.kiosk.hall.http.JsonAnswer;
import org.hallkiosk.kiosk.hall.http.OneShotBody;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.hallkiosk.kiosk.hall.http.Sending;
import org.hallkiosk.kiosk.hall.wording.Carrier;
import org.hallkiosk.kiosk.hall.wording.Content;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.hall.wording.Members;
import org.hallkiosk.kiosk.hall.wording.Message;
import org.hallkiosk.kiosk.hall.wording.Rejection;
import org.hallkiosk.kiosk.hall.wording.Reply;
import org.jspecify.annotations.Nullable;

/// Gives messages the shape of config/hall-api/openapi.yaml and signs them.
final class ContractCarrier implements Carrier {

  private static final ContractVocabulary VOCABULARY = new ContractVocabulary();

  private final HallAddress address;
  private final RequestSigner signer;
  private final Supplier<String> nonces;
  private final HallLine line;

  ContractCarrier(
      HallAddress address, RequestSigner signer, Supplier<String> nonces, HallLine line) {
    this.address = address;
    this.signer = signer;
    this.nonces = nonces;
    this.line = line;
  }

  @Override
  public Reply send(Message message) {
    return line.send(
        message.call().operation(), message.objection(), hallTime -> dressed(message, hallTime));
  }

  private Sending dressed(Message message, Instant hallTime) {
    Route route = Route.of(message.call());
    HttpUrl url = route.url(address, message.about());
    Written written = written(message.content());
    SignedText text = textOf(message, url, route.method(), written.bytes(), hallTime);
    Request.Builder builder =
        new Request.Builder()
            .url(url)
            .method(route.method(), body(route, written))
            .header("Accept-Encoding", "identity")
            .header("Hall-Terminal", text.terminal())
            .header("Hall-Timestamp", Long.toString(text.timestamp()))
            .header("Hall-Nonce", text.nonce())
            .header("Hall-Signature", signature(text));
    message.token().ifPresent(_ -> builder.header("Authorization", text.authorization()));
    return new Sending(
        builder.build(),
        written.bytes().length,
        response -> read(response, message.longestAnswer()));
  }

  /// @param mediaType empty without a body
  private record Written(String mediaType, byte[] bytes) {}

  private static Written written(Content content) {
    return switch (content) {
      case Content.Nothing _ -> new Written("", new byte[0]);
      case Content.Members(var body) -> new Written("application/json", body.json(VOCABULARY));
      case Content.File(String mediaType, byte[] bytes) -> new Written(mediaType, bytes);
    };
  }

  private SignedText textOf(
      Message message, HttpUrl url, String method, byte[] body, Instant hallTime) {
    return new SignedText(
        signer.algorithm(),
        address.terminal(),
        hallTime.toEpochMilli(),
        nonces.get(),
        method,
        url.encodedPath(),
        Optional.ofNullable(url.encodedQuery()).orElse(""),
        body,
        message.token().map(citizen -> "Bearer " + citizen.value()).orElse(""));
  }

  private static @Nullable RequestBody body(Route route, Written written) {
    return route.method().equals("GET")
        ? null
        : new OneShotBody(written.mediaType(), written.bytes());
  }

  private String signature(SignedText text) {
    byte[] signature = signer.sign(text.bytes(signer));
    return signer.algorithm()
        + " "
        + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private static Reply read(Response response, int longest) throws IOException, ContractBreach {
    return switch (response.code()) {
      case 200 -> new Reply.Answered(members(response, longest));
      case 204 -> new Reply.Confirmed();
      case 401 -> rejection(members(response, longest));
      case 422 -> new Reply.Refused(members(response, longest).refusal());
      default -> throw new ContractBreach("the hall answered with status " + response.code());
    };
  }

  private static Members members(Response response, int longest)
      throws IOException, ContractBreach {
    return Members.of(JsonAnswer.of(response, longest), VOCABULARY);
  }

  private static Reply rejection(Members members) throws ContractBreach {
    return new Reply.Rejected(members.oneOf("rejection", Rejection.class), members.instant("now"));
  }

  @Override
  public void close() {
    line.close();
  }
}
