package org.hallkiosk.kiosk.hall.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everything that can be wrong with one member of a good answer, one at a time.
final class AnswerMutations {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private AnswerMutations() {}

  static List<String> of(String answer) {
    List<String> found = new ArrayList<>();
    JsonNode root = parsed(answer);
    mutate(root, root, found);
    return found;
  }

  private static void mutate(JsonNode root, JsonNode node, List<String> found) {
    switch (node) {
      case ObjectNode object ->
          object.properties().stream()
              .toList()
              .forEach(member -> mutateMember(root, object, member, found));
      case ArrayNode array -> mutateElements(root, array, found);
      default -> {}
    }
  }

  private static void mutateMember(
      JsonNode root, ObjectNode object, Map.Entry<String, JsonNode> member, List<String> found) {
    String name = member.getKey();
    JsonNode good = member.getValue();
    for (JsonNode wrong : wrongs(good)) {
      object.set(name, wrong);
      found.add(root.toString());
    }
    object.remove(name);
    found.add(root.toString());
    object.set(name, good);
    mutate(root, good, found);
  }

  private static void mutateElements(JsonNode root, ArrayNode array, List<String> found) {
    for (int i = 0; i < array.size(); i++) {
      JsonNode good = array.get(i);
      for (JsonNode wrong : List.of(MAKE.nullNode(), MAKE.numberNode(17), MAKE.textNode("\n"))) {
        array.set(i, wrong);
        found.add(root.toString());
      }
      array.set(i, good);
      mutate(root, good, found);
    }
  }

  private static List<JsonNode> wrongs(JsonNode good) {
    return Stream.concat(
            Stream.of(
                MAKE.nullNode(),
                MAKE.booleanNode(true),
                MAKE.numberNode(-1),
                MAKE.numberNode(0.5),
                MAKE.numberNode(4_000_000_000L),
                MAKE.numberNode(100_000_000_001L),
                MAKE.textNode(""),
                MAKE.textNode(" "),
                MAKE.textNode("?"),
                MAKE.textNode("一\n二"),
                MAKE.textNode("9999-99-99"),
                MAKE.textNode("a-".repeat(1000) + "a"),
                MAKE.textNode("\ud83d"),
                MAKE.arrayNode(),
                MAKE.objectNode()),
            tooMany(good))
        .toList();
  }

  private static Stream<JsonNode> tooMany(JsonNode good) {
    return switch (good) {
      case ArrayNode array when !array.isEmpty() ->
          Stream.of(51, 201, 501, 1001).map(times -> repeated(array.get(0), times));
      default -> Stream.of();
    };
  }

  private static JsonNode repeated(JsonNode element, int times) {
    ArrayNode array = MAKE.arrayNode();
    for (int i = 0; i < times; i++) {
      array.add(element);
    }
    return array;
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
