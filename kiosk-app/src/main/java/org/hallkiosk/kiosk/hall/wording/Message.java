package org.hallkiosk.kiosk.hall.wording;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallToken;

/// One message to a hall, before an adapter gives it its shape.
///
/// @param about what it is about, by member: a key, a case, a service, a day; each fits its form
/// @param longestAnswer in bytes, without what an adapter wraps around it
/// @param objection why it must not be sent: it would break the contract
public record Message(
    Call call,
    Map<String, String> about,
    Optional<HallToken> token,
    Content content,
    int longestAnswer,
    Optional<Refusal> objection) {

  static final int LONG_ANSWER = 4 * 1024 * 1024;
  private static final int SHORT_ANSWER = 64 * 1024;

  public Message {
    about = Map.copyOf(about);
  }

  public static Message of(Call call) {
    return new Message(
        call, Map.of(), Optional.empty(), new Content.Nothing(), SHORT_ANSWER, Optional.empty());
  }

  static Message action(Call call, IdempotencyKey key) {
    return of(call).about("key", key.value());
  }

  Message about(String member, String value) {
    Map<String, String> more = new TreeMap<>(about);
    more.put(member, value);
    return new Message(call, more, token, content, longestAnswer, objection);
  }

  public Message as(HallToken citizen) {
    return new Message(call, about, Optional.of(citizen), content, longestAnswer, objection);
  }

  Message with(Body body) {
    return with(new Content.Members(body)).provided(body.objection());
  }

  Message with(Content other) {
    return new Message(call, about, token, other, longestAnswer, objection);
  }

  Message answeredWithin(int bytes) {
    return new Message(call, about, token, content, bytes, objection);
  }

  /// Not sent unless the condition holds.
  Message provided(boolean fits) {
    return fits ? this : provided(Optional.of(Refusal.INVALID_REQUEST));
  }

  private Message provided(Optional<Refusal> further) {
    return new Message(call, about, token, content, longestAnswer, objection.or(() -> further));
  }

  @Override
  public String toString() {
    return call.operation();
  }
}
