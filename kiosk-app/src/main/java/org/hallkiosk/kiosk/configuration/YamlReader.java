package org.hallkiosk.kiosk.configuration;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads one file of YAML, one document, as plain values. Anchors, aliases, tags and duplicate keys
/// are refused: they let few lines stand for many, or for something else than they look.
final class YamlReader {

  private static final int DEEPEST = 20;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String file;
  private final YAMLParser parser;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlReader(String file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// @param name the file as faults call it
  static Optional<YamlDocument> read(Path file, String name, Faults faults) {
    return ConfigurationText.read(file, name, faults).flatMap(text -> parse(text, name, faults));
  }

  private static Optional<YamlDocument> parse(String text, String name, Faults faults) {
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      return Optional.of(new YamlReader(name, parser).document());
    } catch (Refused refused) {
      faults.add(refused.fault);
    } catch (JsonProcessingException e) {
      faults.add(
          ConfigurationFault.ofLine(
              name,
              Optional.ofNullable(e.getLocation()).map(JsonLocation::getLineNr).orElse(0),
              "the text is not YAML here",
              "check the indentation, the quotes and the space behind each colon in this line and"
                  + " the one above"));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a text does no input or output", e);
    }
    return Optional.empty();
  }

  private YamlDocument document() throws IOException, Refused {
    if (parser.nextToken() == null) {
      throw refused("the file is empty", "restore it from the package or a backup");
    }
    JsonNode root = value("", 0);
    if (parser.nextToken() != null) {
      throw refused("a second document begins here", "remove the line of three dashes");
    }
    return new YamlDocument(file, root, lines);
  }

  private JsonNode value(String pointer, int depth) throws IOException, Refused {
    requirePlain(depth);
    lines.putIfAbsent(pointer, line());
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(pointer, depth);
      case START_ARRAY -> array(pointer, depth);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> fraction(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> truth(parser.getText());
      case VALUE_NULL -> NODES.nullNode();
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw refused("a value is missing here", "write one behind the colon or the dash");
    };
  }

  /// Infinity and not-a-number, which JSON does not know, stay texts.
  private static JsonNode fraction(String text) {
    return text.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,3})?")
        ? NODES.numberNode(new BigDecimal(text))
        : NODES.textNode(text);
  }

  /// As in YAML 1.2, and in the editor: `yes`, `no`, `on` and `off` are texts.
  private static JsonNode truth(String text) {
    return switch (text) {
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default -> NODES.textNode(text);
    };
  }

  private ObjectNode object(String pointer, int depth) throws IOException, Refused {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      requirePlain(depth);
      String key = parser.currentName();
      String place = pointer + "/" + YamlDocument.escaped(key);
      if (lines.putIfAbsent(place, line()) != null) {
        throw refused("\"" + key + "\" stands here a second time", "keep one of the two");
      }
      parser.nextToken();
      object.set(key, value(place, depth + 1));
    }
    return object;
  }

  private ArrayNode array(String pointer, int depth) throws IOException, Refused {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(pointer + "/" + array.size(), depth + 1));
    }
    return array;
  }

  private void requirePlain(int depth) throws IOException, Refused {
    if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
      throw refused("anchors (&), aliases (*) and tags (!) are not allowed", "write the value out");
    }
    if (depth > DEEPEST) {
      throw refused("the text is nested too deep", "take out what does not belong there");
    }
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  private Refused refused(String what, String remedy) {
    return new Refused(ConfigurationFault.ofLine(file, line(), what, remedy));
  }

  /// Leaves the descent through the file; never leaves this class.
  private static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ConfigurationFault fault;

    Refused(ConfigurationFault fault) {
      super(fault.sentence());
      this.fault = fault;
    }
  }
}
