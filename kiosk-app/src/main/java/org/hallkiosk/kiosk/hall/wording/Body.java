package org.hallkiosk.kiosk.hall.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Refusal;

/// A JSON object for the hall, held against the contract while it is written: what citizens type
/// and devices read need not fit, and then nothing is sent. Not safe for use by several threads.
public final class Body {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int MOST_ANSWERS = 100;

  private final Map<String, Object> members = new LinkedHashMap<>();
  private Optional<Refusal> objection = Optional.empty();

  public Body text(String name, Form form, String value) {
    return text(name, form, value, Refusal.INVALID_REQUEST);
  }

  /// @param otherwise what the citizen is told of a text that does not fit
  Body text(String name, Form form, String value, Refusal otherwise) {
    check(form.fits(value), otherwise);
    members.put(name, value);
    return this;
  }

  Body constant(String name, Enum<?> value) {
    members.put(name, value.name());
    return this;
  }

  Body number(String name, long least, long most, long value) {
    check(value >= least && value <= most, Refusal.INVALID_REQUEST);
    members.put(name, value);
    return this;
  }

  Body amount(String name, Fen value) {
    members.put(name, value);
    return this;
  }

  Body date(String name, LocalDate value) {
    return text(name, Forms.DATE, value.toString());
  }

  /// @param longest in base64 characters
  public Body bytes(String name, int longest, byte[] value) {
    String base64 = Base64.getEncoder().encodeToString(value);
    return text(name, text -> !text.isEmpty() && text.length() <= longest, base64);
  }

  /// What another one has, and what is against it.
  public Body and(Body other) {
    members.putAll(other.members);
    objection = objection.or(() -> other.objection);
    return this;
  }

  Body answers(String name, Map<String, String> answers) {
    check(answers.size() <= MOST_ANSWERS, Refusal.INVALID_REQUEST);
    answers.forEach(
        (field, value) ->
            check(Forms.NAME.fits(field) && Forms.ANSWER.fits(value), Refusal.INVALID_REQUEST));
    members.put(name, new TreeMap<>(answers));
    return this;
  }

  Body texts(String name, int most, Form form, List<String> values) {
    check(values.size() <= most && values.stream().allMatch(form::fits), Refusal.INVALID_REQUEST);
    members.put(name, values);
    return this;
  }

  Body part(String name, Body part) {
    part.objection.ifPresent(reason -> check(false, reason));
    members.put(name, part);
    return this;
  }

  Body parts(String name, int most, List<Body> parts) {
    check(parts.size() <= most, Refusal.INVALID_REQUEST);
    parts.forEach(part -> part.objection.ifPresent(reason -> check(false, reason)));
    members.put(name, List.copyOf(parts));
    return this;
  }

  /// The first objection stays.
  private void check(boolean fits, Refusal otherwise) {
    if (!fits && objection.isEmpty()) {
      objection = Optional.of(otherwise);
    }
  }

  /// Why it must not be sent, if it must not.
  public Optional<Refusal> objection() {
    return objection;
  }

  public byte[] json(Vocabulary vocabulary) {
    try {
      return MAPPER.writeValueAsBytes(written(vocabulary));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts, numbers and lists always become JSON", e);
    }
  }

  private Map<String, Object> written(Vocabulary vocabulary) {
    Map<String, Object> named = new LinkedHashMap<>();
    members.forEach((name, value) -> named.put(vocabulary.member(name), of(value, vocabulary)));
    return named;
  }

  /// What citizens answered keeps its names.
  private static Object of(Object value, Vocabulary vocabulary) {
    return switch (value) {
      case Body part -> part.written(vocabulary);
      case Fen amount -> vocabulary.written(amount);
      case List<?> parts -> parts.stream().map(part -> of(part, vocabulary)).toList();
      case Object other -> other;
    };
  }
}
