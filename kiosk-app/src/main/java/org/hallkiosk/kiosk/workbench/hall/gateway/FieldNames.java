package org.hallkiosk.kiosk.workbench.hall.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// Turns what the gateway's terminals write into what the hall's contract says, and back.
final class FieldNames {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Map<String, String> inside = new HashMap<>();
  private final Map<String, String> outside = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> amounts;
  private final Set<String> free;

  FieldNames() {
    Part file = DataFile.resource("gateway.yaml");
    file.members("names").forEach((theirs, ours) -> inside.put(theirs, ours.text()));
    inside.forEach((theirs, ours) -> outside.put(ours, theirs));
    file.members("codes").forEach((name, code) -> codes.put(name, code.text()));
    this.amounts = Set.copyOf(file.texts("amounts"));
    this.free = Set.copyOf(file.texts("free"));
  }

  /// The code for a refusal or rejection.
  String code(String name) {
    return Optional.ofNullable(codes.get(name)).orElseThrow();
  }

  /// Empty where a name is none of the gateway's, or an amount is none.
  Optional<JsonNode> inHouse(JsonNode theirs) {
    try {
      return Optional.of(inward(theirs));
    } catch (ForeignName e) {
      return Optional.empty();
    }
  }

  private static final class ForeignName extends Exception {}

  private JsonNode inward(JsonNode theirs) throws ForeignName {
    return switch (theirs) {
      case ObjectNode object -> inward(object);
      case ArrayNode array -> {
        ArrayNode ours = MAKE.arrayNode();
        for (JsonNode one : array) {
          ours.add(inward(one));
        }
        yield ours;
      }
      case JsonNode value -> value;
    };
  }

  private JsonNode inward(ObjectNode theirs) throws ForeignName {
    ObjectNode ours = MAKE.objectNode();
    for (Map.Entry<String, JsonNode> member : theirs.properties()) {
      String name = inside.get(member.getKey());
      if (name == null) {
        throw new ForeignName();
      }
      ours.set(name, inward(member.getKey(), member.getValue()));
    }
    return ours;
  }

  private JsonNode inward(String name, JsonNode value) throws ForeignName {
    if (amounts.contains(name)) {
      return fen(value);
    }
    return free.contains(name) ? value : inward(value);
  }

  private static JsonNode fen(JsonNode yuan) throws ForeignName {
    if (!yuan.isTextual() || !yuan.textValue().matches("[0-9]{1,12}\\.[0-9]{2}")) {
      throw new ForeignName();
    }
    return MAKE.numberNode(Long.parseLong(yuan.textValue().replace(".", "")));
  }

  JsonNode outward(JsonNode ours) {
    return switch (ours) {
      case ObjectNode object -> outward(object);
      case ArrayNode array -> {
        ArrayNode theirs = MAKE.arrayNode();
        array.forEach(one -> theirs.add(outward(one)));
        yield theirs;
      }
      case JsonNode value -> value;
    };
  }

  private JsonNode outward(ObjectNode ours) {
    ObjectNode theirs = MAKE.objectNode();
    ours.properties()
        .forEach(
            member -> {
              String name = outside.getOrDefault(member.getKey(), member.getKey());
              theirs.set(name, outward(name, member.getValue()));
            });
    return theirs;
  }

  /// A refusal inside an outcome is written by its code.
  private JsonNode outward(String name, JsonNode value) {
    if (amounts.contains(name)) {
      return MAKE.textNode(new BigDecimal(value.longValue()).movePointLeft(2).toPlainString());
    }
    if (name.equals("refuseCode")) {
      return MAKE.textNode(code(value.textValue()));
    }
    return free.contains(name) ? value : outward(value);
  }
}
