package org.hallkiosk.kiosk.hall.gateway;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.Response;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.http.HallLine;
import org.hallkiosk.kiosk.hall.http.JsonAnswer;
import org.hallkiosk.kiosk.hall.http.Sending;
import org.hallkiosk.kiosk.hall.wording.Body;
import org.hallkiosk.kiosk.hall.wording.Call;
import org.hallkiosk.kiosk.hall.wording.Carrier;
import org.hallkiosk.kiosk.hall.wording.Content;
import org.hallkiosk.kiosk.hall.wording.ContractBreach;
import org.hallkiosk.kiosk.hall.wording.Form;
import org.hallkiosk.kiosk.hall.wording.Members;
import org.hallkiosk.kiosk.hall.wording.Message;
import org.hallkiosk.kiosk.hall.wording.Rejection;
import org.hallkiosk.kiosk.hall.wording.Reply;

/// Gives messages the field's shape, config/hall-api/gateway.md: everything is posted, and what it
/// is about stands in the body, which nobody between reads.
final class GatewayCarrier implements Carrier {

  private static final Form CODE = Form.of("[0-9A-Z]{5}", 5);
  private static final Form ANY = _ -> true;

  /// What an answer has around its data.
  private static final int WRAPPING = 2048;

  private static final int LONGEST_FILE = 12 * 1024 * 1024;

  private final HallLine line;
  private final GatewayPost post;

  GatewayCarrier(HallLine line, GatewayPost post) {
    this.line = line;
    this.post = post;
  }

  @Override
  public Reply send(Message message) {
    return line.send(
        message.call().operation(),
        message.objection(),
        hallTime ->
            posted(
                GatewayPath.of(message.call()),
                bodyOf(message),
                message.token(),
                hallTime,
                message.longestAnswer()));
  }

  /// What only a gateway is asked.
  ///
  /// @param operation for the log
  Reply send(String operation, String path, Body body, Optional<HallToken> token, int longest) {
    return line.send(
        operation, body.objection(), hallTime -> posted(path, body, token, hallTime, longest));
  }

  private Sending posted(
      String path, Body body, Optional<HallToken> token, Instant hallTime, int longest) {
    GatewayPost.Posted posted =
        post.of(path, body.json(GatewayVocabulary.ONLY), token, hallTime.toEpochMilli());
    return new Sending(
        posted.request(), posted.bytes(), response -> read(response, posted, longest));
  }

  private static Body bodyOf(Message message) {
    Body body = new Body();
    kindOf(message.call()).ifPresent(kind -> body.text("loginType", ANY, kind));
    new TreeMap<>(message.about()).forEach((name, value) -> body.text(name, ANY, value));
    return switch (message.content()) {
      case Content.Nothing _ -> body;
      case Content.Members(Body members) -> body.and(members);
      case Content.File(String mediaType, byte[] bytes) ->
          body.text("mimeType", ANY, mediaType).bytes("fileData", LONGEST_FILE, bytes);
    };
  }

  /// Where several calls go one way: which it is.
  private static Optional<String> kindOf(Call call) {
    return switch (call) {
      case SIGN_IN -> Optional.of("ID_CARD");
      case SIGN_IN_BY_SOCIAL_SECURITY_CARD -> Optional.of("SOCIAL_CARD");
      case SIGN_IN_BY_SERVICE_CARD -> Optional.of("SERVICE_CARD");
      case SIGN_IN_BY_PHONE_CODE -> Optional.of("APP_CODE");
      case SIGN_IN_AS_NOBODY -> Optional.of("GUEST");
      case ACT_FOR_PRINCIPAL -> Optional.of("PERSON");
      case ACT_FOR_COMPANY -> Optional.of("CORP");
      default -> Optional.empty();
    };
  }

  private Reply read(Response response, GatewayPost.Posted posted, int longest)
      throws IOException, ContractBreach {
    if (response.code() == 401) {
      throw new ContractBreach("the hall does not know this terminal by its id and key");
    }
    if (response.code() != 200) {
      throw new ContractBreach("the hall answered with status " + response.code());
    }
    byte[] envelope = JsonAnswer.of(response, (longest + WRAPPING) / 3 * 4 + WRAPPING);
    byte[] plain = post.opened(envelope, posted);
    if (plain.length > longest + WRAPPING) {
      throw new ContractBreach("the hall's answer is longer than " + longest + " bytes");
    }
    return judged(Members.of(plain, GatewayVocabulary.ONLY));
  }

  private static Reply judged(Members answer) throws ContractBreach {
    String code = answer.text("answerCode", CODE);
    Optional<Rejection> rejection = GatewayCode.rejection(code);
    if (rejection.isPresent()) {
      return new Reply.Rejected(rejection.get(), answer.part("data").instant("now"));
    }
    return switch (code) {
      case GatewayCode.SUCCESS ->
          answer.tells("data") ? new Reply.Answered(answer.part("data")) : new Reply.Confirmed();
      case GatewayCode.TICKET ->
          throw new ContractBreach("the hall does not take the ticket that it gave");
      default ->
          new Reply.Refused(
              GatewayCode.refusal(code).orElseThrow(() -> Members.outOfContract("code")));
    };
  }

  @Override
  public void close() {
    line.close();
  }
}
