package org.hallkiosk.kiosk.hall.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Refusal;

/// A JSON object of the hall, read strictly: what is missing, of another type or out of bounds is a
/// [ContractBreach]. Members that the contract does not name are left alone.
final class Members {

  static final Pattern CASE_NUMBER = Pattern.compile("[A-Za-z0-9-]{6,40}");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;

  private Members(JsonNode object) throws ContractBreach {
    if (!object.isObject()) {
      throw new ContractBreach("the hall answered with something that is not a JSON object");
    }
    this.object = object;
  }

  static Members of(byte[] json) throws ContractBreach {
    try {
      return new Members(MAPPER.readTree(json));
    } catch (IOException e) {
      throw new ContractBreach("the hall answered with something that is not JSON");
    }
  }

  String text(String name, Pattern pattern) throws ContractBreach {
    JsonNode node = object.path(name);
    if (!node.isTextual() || !pattern.matcher(node.textValue()).matches()) {
      throw outOfContract(name);
    }
    return node.textValue();
  }

  int integer(String name, int least, int most) throws ContractBreach {
    JsonNode node = object.path(name);
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw outOfContract(name);
    }
    return node.intValue();
  }

  byte[] base64(String name) throws ContractBreach {
    JsonNode node = object.path(name);
    try {
      if (node.isTextual()) {
        return node.binaryValue();
      }
    } catch (IOException e) {
      throw outOfContract(name);
    }
    throw outOfContract(name);
  }

  Instant instant(String name) throws ContractBreach {
    try {
      return Instant.parse(object.path(name).asText());
    } catch (DateTimeException e) {
      throw outOfContract(name);
    }
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> list) throws ContractBreach {
    try {
      return Enum.valueOf(list, object.path(name).asText());
    } catch (IllegalArgumentException e) {
      throw outOfContract(name);
    }
  }

  CaseNumber caseNumber() throws ContractBreach {
    return new CaseNumber(text("caseNumber", CASE_NUMBER));
  }

  Refusal refusal() throws ContractBreach {
    return oneOf("refusal", Refusal.class);
  }

  List<Members> list(String name, int most) throws ContractBreach {
    JsonNode array = object.path(name);
    if (!array.isArray() || array.size() > most) {
      throw outOfContract(name);
    }
    List<Members> found = new ArrayList<>();
    for (JsonNode element : array) {
      found.add(new Members(element));
    }
    return found;
  }

  private static ContractBreach outOfContract(String name) {
    return new ContractBreach("the hall's answer has no " + name + " as the contract wants it");
  }
}
