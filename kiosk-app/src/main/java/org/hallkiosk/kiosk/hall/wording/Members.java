package org.hallkiosk.kiosk.hall.wording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;

/// A JSON object of the hall, read strictly: what is missing, of another type or out of bounds is a
/// [ContractBreach], and so is `null`. Members that the contract does not name are left alone.
public final class Members {

  private static final int MOST_ANSWERS = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode object;
  private final Vocabulary vocabulary;

  private Members(JsonNode object, Vocabulary vocabulary) throws ContractBreach {
    if (!object.isObject()) {
      throw new ContractBreach("the hall answered with something that is not a JSON object");
    }
    this.object = object;
    this.vocabulary = vocabulary;
  }

  public static Members of(byte[] json, Vocabulary vocabulary) throws ContractBreach {
    try {
      return new Members(MAPPER.readTree(json), vocabulary);
    } catch (IOException e) {
      throw new ContractBreach("the hall answered with something that is not JSON");
    }
  }

  private JsonNode member(String name) {
    return object.path(vocabulary.member(name));
  }

  public boolean has(String name) {
    return object.has(vocabulary.member(name));
  }

  /// Whether there is more than nothing.
  public boolean tells(String name) {
    return !member(name).isMissingNode() && !member(name).isNull();
  }

  /// Reads a member where it is there.
  <T> Optional<T> ifThere(String name, Reading<T> reading) throws ContractBreach {
    return has(name) ? Optional.of(reading.from(this)) : Optional.empty();
  }

  public String text(String name, Form form) throws ContractBreach {
    return fitting(member(name), name, form);
  }

  private static String fitting(JsonNode node, String name, Form form) throws ContractBreach {
    if (!node.isTextual() || !form.fits(node.textValue())) {
      throw outOfContract(name);
    }
    return node.textValue();
  }

  int integer(String name, int least, int most) throws ContractBreach {
    JsonNode node = member(name);
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw outOfContract(name);
    }
    return node.intValue();
  }

  Fen fen(String name) throws ContractBreach {
    return vocabulary.amount(member(name)).orElseThrow(() -> outOfContract(name));
  }

  boolean yes(String name) throws ContractBreach {
    JsonNode node = member(name);
    if (!node.isBoolean()) {
      throw outOfContract(name);
    }
    return node.booleanValue();
  }

  /// @param longest in base64 characters
  byte[] base64(String name, int longest) throws ContractBreach {
    JsonNode node = member(name);
    if (!node.isTextual() || node.textValue().isEmpty() || node.textValue().length() > longest) {
      throw outOfContract(name);
    }
    try {
      return Base64.getDecoder().decode(node.textValue());
    } catch (IllegalArgumentException e) {
      throw outOfContract(name);
    }
  }

  LocalDate date(String name) throws ContractBreach {
    try {
      return LocalDate.parse(text(name, Forms.DATE));
    } catch (DateTimeException e) {
      throw outOfContract(name);
    }
  }

  /// No time before 1970 is a clock's.
  public Instant instant(String name) throws ContractBreach {
    try {
      Instant instant = Instant.parse(text(name, Forms.INSTANT));
      if (instant.isBefore(Instant.EPOCH)) {
        throw outOfContract(name);
      }
      return instant;
    } catch (DateTimeException e) {
      throw outOfContract(name);
    }
  }

  public <E extends Enum<E>> E oneOf(String name, Class<E> list) throws ContractBreach {
    return constant(member(name), name, list);
  }

  private static <E extends Enum<E>> E constant(JsonNode node, String name, Class<E> list)
      throws ContractBreach {
    try {
      return Enum.valueOf(list, node.isTextual() ? node.textValue() : "");
    } catch (IllegalArgumentException e) {
      throw outOfContract(name);
    }
  }

  /// Each once.
  <E extends Enum<E>> Set<E> someOf(String name, Class<E> list) throws ContractBreach {
    Set<E> found = new HashSet<>();
    for (JsonNode element : array(name, list.getEnumConstants().length)) {
      if (!found.add(constant(element, name, list))) {
        throw outOfContract(name);
      }
    }
    return found;
  }

  Texts texts(String name) throws ContractBreach {
    Members texts = part(name);
    return new Texts(texts.text("zh", Forms.LINE), texts.text("en", Forms.LINE));
  }

  CaseNumber caseNumber(String name) throws ContractBreach {
    return new CaseNumber(text(name, Forms.CASE_NUMBER));
  }

  /// A number that must be the one that was asked for.
  CaseNumber caseNumber(String name, CaseNumber asked) throws ContractBreach {
    CaseNumber named = caseNumber(name);
    if (!named.equals(asked)) {
      throw new ContractBreach("the hall's answer names another case");
    }
    return named;
  }

  ServiceId service(String name) throws ContractBreach {
    return new ServiceId(text(name, Forms.SERVICE));
  }

  public Refusal refusal() throws ContractBreach {
    return vocabulary
        .refusal(member("refusal").asText())
        .orElseThrow(() -> outOfContract("refusal"));
  }

  /// Answers of a form, by field.
  Map<String, String> answers(String name) throws ContractBreach {
    JsonNode holder = member(name);
    if (!holder.isObject() || holder.size() > MOST_ANSWERS) {
      throw outOfContract(name);
    }
    Map<String, String> found = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : holder.properties()) {
      if (!Forms.NAME.fits(entry.getKey())) {
        throw outOfContract(name);
      }
      found.put(entry.getKey(), fitting(entry.getValue(), name, Forms.ANSWER));
    }
    return found;
  }

  public Members part(String name) throws ContractBreach {
    return new Members(member(name), vocabulary);
  }

  <T> List<T> each(String name, int most, Reading<T> reading) throws ContractBreach {
    List<T> found = new ArrayList<>();
    for (JsonNode element : array(name, most)) {
      found.add(reading.from(new Members(element, vocabulary)));
    }
    return found;
  }

  List<String> lines(String name, int most, Form form) throws ContractBreach {
    List<String> found = new ArrayList<>();
    for (JsonNode element : array(name, most)) {
      found.add(fitting(element, name, form));
    }
    return found;
  }

  private JsonNode array(String name, int most) throws ContractBreach {
    JsonNode array = member(name);
    if (!array.isArray() || array.size() > most) {
      throw outOfContract(name);
    }
    return array;
  }

  /// @param name a member's, as our contract writes it
  public static ContractBreach outOfContract(String name) {
    return new ContractBreach("the hall's answer has no " + name + " as the contract wants it");
  }
}
