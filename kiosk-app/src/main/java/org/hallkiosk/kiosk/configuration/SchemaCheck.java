package org.hallkiosk.kiosk.configuration;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Holds a file against its JSON Schema. The schemas are those of `config/schemas`, carried by the
/// program: what a terminal understands is a matter of its version, not of its configuration.
///
/// A schema says with `errorMessage` what a value that does not fit should have been.
final class SchemaCheck {

  static final SchemaCheck TERMINAL = new SchemaCheck("terminal.json");
  static final SchemaCheck POLICIES = new SchemaCheck("policies.json");
  static final SchemaCheck CATEGORIES = new SchemaCheck("categories.json");
  static final SchemaCheck SERVICE = new SchemaCheck("service.json");

  private final Schema schema;

  private SchemaCheck(String resource) {
    this.schema = load(resource);
  }

  /// Adds what does not fit, in the order of the lines.
  ///
  /// @return whether everything fits
  boolean passes(YamlDocument document, Faults faults) {
    List<ConfigurationFault> found =
        schema.validate(document.root().toString(), InputFormat.JSON).stream()
            .map(error -> fault(document, error))
            .distinct()
            .sorted(Comparator.comparingInt(ConfigurationFault::line))
            .toList();
    found.forEach(faults::add);
    return found.isEmpty();
  }

  private static Schema load(String resource) {
    try (InputStream bytes = SchemaCheck.class.getResourceAsStream("schemas/" + resource)) {
      return registry()
          .getSchema(
              Optional.ofNullable(bytes).orElseThrow(() -> new IOException("no " + resource)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program does not hold its schema " + resource, e);
    }
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        builder ->
            builder.schemaRegistryConfig(
                SchemaRegistryConfig.builder().errorMessageKeyword("errorMessage").build()));
  }

  private static ConfigurationFault fault(YamlDocument document, Error error) {
    String pointer = error.getInstanceLocation().toString();
    String property = Optional.ofNullable(error.getProperty()).orElse("");
    String child = pointer + "/" + YamlDocument.escaped(property);
    return switch (error.getKeyword()) {
      case "required" -> document.fault(child, "the field is missing", "add it");
      case "additionalProperties" ->
          document.fault(child, "there is no such field here", "remove it or correct its spelling");
      case "type" -> document.fault(pointer, type(error), "write " + article(error, 1));
      case "enum" ->
          document.fault(pointer, "the value is not in the list", "write one of " + values(error));
      case "minimum" -> document.fault(pointer, "the value is too small", atLeast(error));
      case "maximum" -> document.fault(pointer, "the value is too large", atMost(error));
      case "minItems", "minProperties" ->
          document.fault(pointer, "there are too few entries", atLeast(error));
      case "maxItems" -> document.fault(pointer, "there are too many entries", atMost(error));
      default -> document.fault(pointer, "the value does not fit", error.getMessage());
    };
  }

  private static String type(Error error) {
    return "this is " + article(error, 0);
  }

  /// JSON's names of types, as an administrator would say them.
  private static String article(Error error, int index) {
    return switch (String.valueOf(error.getArguments()[index])) {
      case "null" -> "nothing";
      case "string" -> "a text";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "a group of fields";
      default -> String.valueOf(error.getArguments()[index]);
    };
  }

  private static String values(Error error) {
    return Arrays.toString(error.getArguments())
        .replaceAll("[\\[\\]\"]", "")
        .replaceAll(", *", ", ");
  }

  private static String atLeast(Error error) {
    return "write at least " + error.getArguments()[0];
  }

  private static String atMost(Error error) {
    return "write at most " + error.getArguments()[0];
  }
}
