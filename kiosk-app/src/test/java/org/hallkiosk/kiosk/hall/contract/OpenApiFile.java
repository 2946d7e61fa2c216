package org.hallkiosk.kiosk.hall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
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
public final class OpenApiFile {

  private static final Path FILE = Path.of("../config/hall-api/openapi.yaml");
  private static final String JSON = "application/json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode contract;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, com.networknt.schema.Schema> schemas = new HashMap<>();

  public OpenApiFile() {
    try {
      contract = new YAMLMapper().readTree(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An operation of the contract, and what a request put into its path.
  private record Met(JsonNode operation, Map<String, String> path) {
    String name() {
      return operation.path("operationId").asText();
    }
  }

  /// Every breach of the contract, one sentence each.
  public List<String> breaches(WireTap.Passed passed) {
    List<String> breaches = new ArrayList<>(breaches(passed.sent()));
    Optional<Met> met = met(passed.sent());
    if (met.isPresent()) {
      breaches.addAll(answerBreaches(met.get().operation(), passed.status(), passed.answer()));
    }
    return breaches;
  }

  /// Those of a request alone.
  List<String> breaches(WireTap.Sent sent) {
    Optional<Met> met = met(sent);
    if (met.isEmpty()) {
      return List.of("no such operation: " + sent.method() + " " + sent.path());
    }
    List<String> breaches = new ArrayList<>();
    Map<String, String> query = query(sent);
    for (JsonNode reference : met.get().operation().path("parameters")) {
      JsonNode parameter = resolved(reference);
      query.remove(named(parameter, "query"));
      parameter(parameter, value(parameter, met.get(), sent)).ifPresent(breaches::add);
    }
    query.keySet().forEach(name -> breaches.add("no such parameter: " + name));
    breaches.addAll(requestBody(met.get(), sent));
    return breaches;
  }

  private static String named(JsonNode parameter, String in) {
    return parameter.path("in").asText().equals(in) ? parameter.path("name").asText() : "";
  }

  /// Those of an answer alone.
  List<String> answerBreaches(String operationId, int status, String answer) {
    JsonNode operation = operations().getOrDefault(operationId, MissingNode.getInstance());
    return answerBreaches(operation, status, answer.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> answerBreaches(JsonNode operation, int status, byte[] answer) {
    String name = operation.path("operationId").asText();
    JsonNode response = resolved(operation.path("responses").path(Integer.toString(status)));
    if (response.isMissingNode()) {
      return List.of(name + " may not answer " + status);
    }
    JsonNode media = response.path("content").path(JSON);
    if (media.isMissingNode()) {
      return answer.length == 0 ? List.of() : List.of(name + " answers where nothing may be said");
    }
    return json(name + " answer", media, answer);
  }

  private List<String> requestBody(Met met, WireTap.Sent sent) {
    JsonNode content = met.operation().path("requestBody").path("content");
    String type = sent.headers().getOrDefault("Content-Type", "");
    if (content.isMissingNode()) {
      return sent.body().length == 0 && type.isEmpty()
          ? List.of()
          : List.of(met.name() + " has a body where none may be");
    }
    JsonNode media = content.path(type);
    if (media.isMissingNode()) {
      return List.of(met.name() + " has a body of another type: " + type);
    }
    return type.equals(JSON)
        ? json(met.name() + " request", media, sent.body())
        : bytes(met.name(), media, sent.body());
  }

  private List<String> json(String what, JsonNode media, byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    List<Error> errors = schema(media.path("schema")).validate(text, InputFormat.JSON);
    return errors.stream().map(error -> what + ": " + error).toList();
  }

  private List<String> bytes(String name, JsonNode media, byte[] body) {
    int longest = resolved(media.path("schema")).path("maxLength").asInt();
    return body.length > 0 && body.length <= longest
        ? List.of()
        : List.of(name + " has a body of " + body.length + " bytes");
  }

  public List<String> operationIds() {
    return List.copyOf(new TreeSet<>(operations().keySet()));
  }

  private Map<String, JsonNode> operations() {
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode path : contract.path("paths")) {
      path.forEach(operation -> found.put(operation.path("operationId").asText(), operation));
    }
    return found;
  }

  public String operationId(WireTap.Sent sent) {
    return met(sent).orElseThrow().name();
  }

  List<String> constants(String schema, String member) {
    JsonNode holder = contract.path("components").path("schemas").path(schema);
    JsonNode list =
        (member.isEmpty() ? holder : holder.path("properties").path(member)).path("enum");
    List<String> names = new ArrayList<>();
    list.forEach(name -> names.add(name.asText()));
    return names;
  }

  private Optional<Met> met(WireTap.Sent sent) {
    String path = URI.create(sent.path()).getRawPath();
    for (Map.Entry<String, JsonNode> entry : contract.path("paths").properties()) {
      Matcher matcher = template(entry.getKey()).matcher(path);
      JsonNode operation = entry.getValue().path(sent.method().toLowerCase(Locale.ROOT));
      if (matcher.matches() && !operation.isMissingNode()) {
        Map<String, String> values = new HashMap<>();
        matcher.namedGroups().keySet().forEach(name -> values.put(name, matcher.group(name)));
        return Optional.of(new Met(operation, values));
      }
    }
    return Optional.empty();
  }

  private static Pattern template(String path) {
    return Pattern.compile(path.replaceAll("\\{([a-z0-9]+)}", "(?<$1>[^/]+)"));
  }

  private static Map<String, String> query(WireTap.Sent sent) {
    Map<String, String> pairs = new HashMap<>();
    String query = Optional.ofNullable(URI.create(sent.path()).getRawQuery()).orElse("");
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      String[] sides = pair.split("=", 2);
      pairs.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
    }
    return pairs;
  }

  private static Optional<String> value(JsonNode parameter, Met met, WireTap.Sent sent) {
    String name = parameter.path("name").asText();
    return Optional.ofNullable(
        switch (parameter.path("in").asText()) {
          case "header" -> sent.headers().get(name);
          case "path" -> met.path().get(name);
          case "query" -> query(sent).get(name);
          default -> throw new IllegalArgumentException("parameters of the contract: " + name);
        });
  }

  private Optional<String> parameter(JsonNode parameter, Optional<String> value) {
    if (value.isEmpty() && !parameter.path("required").asBoolean()) {
      return Optional.empty();
    }
    boolean fits =
        value.isPresent()
            && schema(parameter.path("schema"))
                .validate(MAPPER.valueToTree(value.get()).toString(), InputFormat.JSON)
                .isEmpty();
    return fits
        ? Optional.empty()
        : Optional.of("parameter " + parameter.path("name").asText() + " breaks the contract");
  }

  private com.networknt.schema.Schema schema(JsonNode schema) {
    return schemas.computeIfAbsent(
        schema.toString(),
        _ -> {
          ObjectNode document = MAPPER.createObjectNode();
          document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
          document.setAll((ObjectNode) schema);
          document.set("components", contract.path("components"));
          return registry.getSchema(document.toString(), InputFormat.JSON);
        });
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : contract.at(reference.substring(1));
  }
}
