package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.hallkiosk.kiosk.casework.Refusal;

/// What the hall answers.
///
/// @param json empty for 204
public record Answer(int status, byte[] json) {

  private static final JsonMapper MAPPER = new JsonMapper();

  public static Answer ok(Map<String, ?> members) {
    return new Answer(200, json(members));
  }

  public static Answer nothing() {
    return new Answer(204, new byte[0]);
  }

  public static Answer refused(Refusal refusal) {
    return new Answer(422, json(Map.of("refusal", refusal.name())));
  }

  public static Answer rejected(String rejection, Instant now) {
    return new Answer(401, json(Map.of("rejection", rejection, "now", shown(now))));
  }

  static Answer notFound() {
    return new Answer(404, json(Map.of("problem", "no such operation")));
  }

  static Answer tooLong() {
    return new Answer(413, json(Map.of("problem", "the body is too long")));
  }

  static Answer failed() {
    return new Answer(500, json(Map.of("problem", "the hall failed")));
  }

  static Answer garbage() {
    return new Answer(200, json(Map.of("outcome", "perhaps", "result", 42)));
  }

  static String shown(Instant instant) {
    return BookFile.shown(instant);
  }

  /// The same answer twice over, as a proxy that repeats itself sends it.
  Answer twice() {
    byte[] both = Arrays.copyOf(json, 2 * json.length);
    System.arraycopy(json, 0, both, json.length, json.length);
    return new Answer(status, both);
  }

  private static byte[] json(Map<String, ?> members) {
    try {
      return MAPPER.writeValueAsBytes(members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, numbers and bytes always become JSON", e);
    }
  }

  @Override
  public String toString() {
    return "Answer[" + status + "]";
  }
}
