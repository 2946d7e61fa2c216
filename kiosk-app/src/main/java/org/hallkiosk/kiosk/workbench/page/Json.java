package org.hallkiosk.kiosk.workbench.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/// Reads what a page posts, strictly, and writes what it is told.
final class Json {

  static final int MOST_BYTES = 64 * 1024;

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /// What was posted.
  sealed interface Posted<T> {
    record Read<T>(T value) implements Posted<T> {}

    record Refused<T>(Answer why) implements Posted<T> {}
  }

  private Json() {}

  /// Blocks until the body is in, or [Deadlines] cuts the connection.
  static <T> Posted<T> posted(HttpExchange exchange, Class<T> type) throws IOException {
    if (!"application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      return new Posted.Refused<>(
          Answer.sentence(415, "请求内容必须是 JSON。", "The body must be application/json."));
    }
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return new Posted.Refused<>(
          Answer.sentence(413, "请求内容超过 64 KiB。", "The body is larger than 64 KiB."));
    }
    return parsed(body, type);
  }

  static Answer answer(JsonNode node) {
    try {
      return Answer.of("application/json", MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of texts and numbers is always writable", e);
    }
  }

  private static <T> Posted<T> parsed(byte[] body, Class<T> type) throws IOException {
    try {
      Optional<T> value = Optional.ofNullable(MAPPER.readValue(body, type));
      return value.<Posted<T>>map(Posted.Read::new).orElseGet(Json::unexpected);
    } catch (JsonProcessingException e) {
      return unexpected();
    }
  }

  private static <T> Posted<T> unexpected() {
    return new Posted.Refused<>(
        Answer.sentence(400, "请求内容的格式不正确。", "The body is not what this address expects."));
  }
}
