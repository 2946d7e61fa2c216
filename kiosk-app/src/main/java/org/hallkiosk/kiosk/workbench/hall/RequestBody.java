package org.hallkiosk.kiosk.workbench.hall;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The body of a request, read member by member and strictly.
final class RequestBody {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;

  private RequestBody(JsonNode object) {
    this.object = object;
  }

  /// @param members all that there may be
  /// @throws MalformedRequest when it is no JSON object, or one with other members
  static RequestBody of(byte[] json, String... members) throws MalformedRequest {
    return only(parsed(json), members);
  }

  private static RequestBody only(JsonNode node, String... members) throws MalformedRequest {
    Set<String> allowed = Set.of(members);
    if (!node.isObject()
        || !node.propertyStream().map(Map.Entry::getKey).allMatch(allowed::contains)) {
      throw new MalformedRequest();
    }
    return new RequestBody(node);
  }

  private static JsonNode parsed(byte[] json) throws MalformedRequest {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new MalformedRequest();
    }
  }

  String text(String name, String pattern) throws MalformedRequest {
    JsonNode node = object.path(name);
    if (!node.isTextual() || !node.textValue().matches(pattern)) {
      throw new MalformedRequest();
    }
    return node.textValue();
  }

  int integer(String name, int least, int most) throws MalformedRequest {
    JsonNode node = object.path(name);
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw new MalformedRequest();
    }
    return node.intValue();
  }

  LocalDate date(String name) throws MalformedRequest {
    try {
      return LocalDate.parse(text(name, "[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    } catch (DateTimeException e) {
      throw new MalformedRequest();
    }
  }

  Optional<LocalDate> dateIfThere(String name) throws MalformedRequest {
    return object.has(name) ? Optional.of(date(name)) : Optional.empty();
  }

  byte[] bytes(String name) throws MalformedRequest {
    JsonNode node = object.path(name);
    try {
      if (node.isTextual()) {
        return node.binaryValue();
      }
    } catch (IOException e) {
      throw new MalformedRequest();
    }
    throw new MalformedRequest();
  }

  Map<String, String> texts(String name) throws MalformedRequest {
    JsonNode node = object.path(name);
    Map<String, String> texts = new LinkedHashMap<>();
    if (!node.isObject() || node.size() > 100) {
      throw new MalformedRequest();
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!entry.getKey().matches(Reader.FIELD)
          || !entry.getValue().isTextual()
          || tooLong(entry.getValue().textValue())) {
        throw new MalformedRequest();
      }
      texts.put(entry.getKey(), entry.getValue().textValue());
    }
    return texts;
  }

  private static boolean tooLong(String text) {
    return text.codePointCount(0, text.length()) > 2000;
  }

  long amount(String name) throws MalformedRequest {
    JsonNode node = object.path(name);
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new MalformedRequest();
    }
    return node.longValue();
  }

  Optional<String> textIfThere(String name, String pattern) throws MalformedRequest {
    return object.has(name) ? Optional.of(text(name, pattern)) : Optional.empty();
  }

  /// The same where it has no other members than these, of those that it may have.
  RequestBody with(String... members) throws MalformedRequest {
    return only(object, members);
  }

  boolean has(String name) {
    return object.has(name);
  }

  /// The elements of a list of texts.
  List<String> list(String name, String pattern) throws MalformedRequest {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : array(name, 500)) {
      if (!node.isTextual() || !node.textValue().matches(pattern)) {
        throw new MalformedRequest();
      }
      texts.add(node.textValue());
    }
    return texts;
  }

  /// @param members all that it may have
  RequestBody object(String name, String... members) throws MalformedRequest {
    return only(object.path(name), members);
  }

  /// The elements of a list of objects.
  ///
  /// @param members all that each may have
  List<RequestBody> objects(String name, int most, String... members) throws MalformedRequest {
    List<RequestBody> objects = new ArrayList<>();
    for (JsonNode node : array(name, most)) {
      objects.add(only(node, members));
    }
    return objects;
  }

  private JsonNode array(String name, int most) throws MalformedRequest {
    JsonNode node = object.path(name);
    if (!node.isArray() || node.size() > most) {
      throw new MalformedRequest();
    }
    return node;
  }

  /// The request breaks the contract. Never leaves the hall: the terminal is told INVALID_REQUEST.
  static final class MalformedRequest extends Exception {}
}
