package org.hallkiosk.kiosk.hall.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallkiosk.kiosk.workbench.hall.WireTap;

/// Reads the hall's contract and holds what passed on the wire against it.
final class OpenApiFile {

  private static final Path FILE = Path.of("../config/hall-api/openapi.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode contract;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, com.networknt.schema.Schema> schemas = new HashMap<>();

  OpenApiFile() throws IOException {
    contract = new YAMLMapper().readTree(Files.readString(FILE));
  }

  /// Every breach of the contract, one sentence each.
  List<String> breaches(WireTap.Passed passed) {
    String path = passed.sent().path();
    Optional<JsonNode> operation = operation(passed.sent().method(), path);
    if (operation.isEmpty()) {
      return List.of("no such operation: " + passed.sent().method() + " " + path);
    }
    String name = operation.get().path("operationId").asText();
    List<String> breaches = new ArrayList<>();
    for (JsonNode parameter : operation.get().path("parameters")) {
      parameter(passed.sent(), resolved(parameter), path).ifPresent(breaches::add);
    }
    JsonNode requestBody = operation.get().path("requestBody");
    breaches.addAll(body(name + " request", requestBody, passed.sent().body()));
    JsonNode response = operation.get().path("responses").path(Integer.toString(passed.status()));
    if (response.isMissingNode()) {
      breaches.add(name + " may not answer " + passed.status());
    }
    breaches.addAll(body(name + " answer", resolved(response), passed.answer()));
    return breaches;
  }

  List<String> operationIds() {
    TreeSet<String> ids = new TreeSet<>();
    for (JsonNode path : contract.path("paths")) {
      for (JsonNode operation : path) {
        ids.add(operation.path("operationId").asText());
      }
    }
    return List.copyOf(ids);
  }

  String operationId(WireTap.Passed passed) {
    return operation(passed.sent().method(), passed.sent().path())
        .map(operation -> operation.path("operationId").asText())
        .orElseThrow();
  }

  List<String> constants(String schema, String member) {
    JsonNode holder = contract.path("components").path("schemas").path(schema);
    JsonNode list =
        (member.isEmpty() ? holder : holder.path("properties").path(member)).path("enum");
    List<String> names = new ArrayList<>();
    list.forEach(name -> names.add(name.asText()));
    return names;
  }

  private Optional<JsonNode> operation(String method, String path) {
    for (Map.Entry<String, JsonNode> entry : contract.path("paths").properties()) {
      if (template(entry.getKey()).matcher(path).matches()) {
        JsonNode operation = entry.getValue().path(method.toLowerCase(Locale.ROOT));
        if (!operation.isMissingNode()) {
          return Optional.of(operation);
        }
      }
    }
    return Optional.empty();
  }

  private static Pattern template(String path) {
    return Pattern.compile(path.replaceAll("\\{[a-z]+}", "([^/]+)"));
  }

  private Optional<String> parameter(WireTap.Sent sent, JsonNode parameter, String path) {
    String name = parameter.path("name").asText();
    Optional<String> value =
        parameter.path("in").asText().equals("header")
            ? Optional.ofNullable(sent.headers().get(name))
            : inPath(path);
    String pattern = resolved(parameter.path("schema")).path("pattern").asText();
    return value.filter(text -> Pattern.matches(pattern, text)).isPresent()
        ? Optional.empty()
        : Optional.of("parameter " + name + " breaks the contract");
  }

  /// Every path of the contract has one parameter at most.
  private Optional<String> inPath(String path) {
    for (Map.Entry<String, JsonNode> entry : contract.path("paths").properties()) {
      Matcher matcher = template(entry.getKey()).matcher(path);
      if (matcher.matches() && matcher.groupCount() == 1) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private List<String> body(String what, JsonNode holder, byte[] body) {
    JsonNode media = holder.path("content").path("application/json");
    if (media.isMissingNode()) {
      return body.length == 0 ? List.of() : List.of(what + " has a body where none may be");
    }
    String text = new String(body, StandardCharsets.UTF_8);
    List<Error> errors = schema(media.path("schema")).validate(text, InputFormat.JSON);
    return errors.stream().map(error -> what + ": " + error).toList();
  }

  private com.networknt.schema.Schema schema(JsonNode schema) {
    return schemas.computeIfAbsent(
        schema.path("$ref").asText(),
        reference -> {
          ObjectNode document = JSON.createObjectNode();
          document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          document.put("$ref", reference);
          document.set("components", contract.path("components"));
          return registry.getSchema(document.toString(), InputFormat.JSON);
        });
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : contract.at(reference.substring(1));
  }
}
