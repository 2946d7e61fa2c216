package org.hallkiosk.kiosk.workbench.hall.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hallkiosk.kiosk.workbench.hall.Arrival;

/// Makes of what was posted what the hall's counter knows: what the contract has in path and query
/// stands in the body here.
final class Unwrapping {

  private final FieldNames names;

  Unwrapping(FieldNames names) {
    this.names = names;
  }

  /// Empty for what is malformed.
  Optional<Arrival> arrival(Endpoint endpoint, Line line, ObjectNode said) {
    ObjectNode rest = said.deepCopy();
    String loginType = taken(rest, "loginType");
    Optional<byte[]> file = file(endpoint, rest);
    Optional<ObjectNode> ours = names.inHouse(rest).map(ObjectNode.class::cast);
    if (file.isEmpty() || ours.isEmpty()) {
      return Optional.empty();
    }
    String subject = taken(ours.get(), endpoint.subject());
    String query = query(endpoint, ours.get());
    return Optional.of(
            new Arrival(
                endpoint.operation(loginType),
                subject,
                "POST",
                line.path(),
                query,
                Optional.of(
                    new Arrival.SignatureHeaders(
                        line.app(), line.timestamp(), line.nonce(), line.sign())),
                line.token().isEmpty() ? "" : "Bearer " + line.token(),
                endpoint == Endpoint.UPLOAD ? file.get() : Json.bytes(ours.get())))
        .filter(_ -> endpoint.takes(subject));
  }

  private static Optional<byte[]> file(Endpoint endpoint, ObjectNode body) {
    if (endpoint != Endpoint.UPLOAD) {
      return Optional.of(new byte[0]);
    }
    taken(body, "mimeType");
    try {
      return Optional.of(Base64.getDecoder().decode(taken(body, "fileData")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String query(Endpoint endpoint, ObjectNode body) {
    return switch (endpoint) {
      case GUIDE -> query("from", body);
      case DOWNLOAD -> query("kind", body);
      default -> "";
    };
  }

  private static String query(String member, ObjectNode body) {
    String value = taken(body, member);
    return value.isEmpty() ? "" : member + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /// Empty where it is not there.
  private static String taken(ObjectNode body, String member) {
    return Optional.ofNullable(body.remove(member)).map(JsonNode::asText).orElse("");
  }
}
