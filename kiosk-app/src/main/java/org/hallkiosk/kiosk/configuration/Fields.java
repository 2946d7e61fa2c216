package org.hallkiosk.kiosk.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hallkiosk.kiosk.catalog.Texts;

/// Fields of a file that has passed its schema: they are there, and of their type.
record Fields(JsonNode node) {

  Fields in(String field) {
    return new Fields(node.path(field));
  }

  boolean has(String field) {
    return node.has(field);
  }

  Optional<Fields> optional(String field) {
    return has(field) ? Optional.of(in(field)) : Optional.empty();
  }

  List<Fields> list(String field) {
    return node.path(field).valueStream().map(Fields::new).toList();
  }

  /// A list of texts; empty where it is not there.
  List<String> words(String field) {
    return node.path(field).valueStream().map(JsonNode::asText).toList();
  }

  /// Empty where it is not there.
  String text(String field) {
    return node.path(field).asText();
  }

  Optional<String> optionalText(String field) {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  /// False where it is not there.
  boolean flag(String field) {
    return node.path(field).asBoolean();
  }

  int number(String field) {
    return node.path(field).asInt();
  }

  /// In fen.
  long amount(String field) {
    return node.path(field).asLong();
  }

  Duration seconds(String field) {
    return Duration.ofSeconds(number(field));
  }

  LocalDate day(String field) {
    return LocalDate.parse(text(field));
  }

  LocalTime time(String field) {
    return LocalTime.parse(text(field));
  }

  Texts texts(String field) {
    return new Texts(in(field).text("zh"), in(field).text("en"));
  }

  /// A word of the file that names a constant: `in-person-only` is `IN_PERSON_ONLY`.
  ///
  /// @param otherwise where the field is not there
  <E extends Enum<E>> E choice(String field, E otherwise) {
    return optionalText(field)
        .map(word -> named(word, otherwise.getDeclaringClass()))
        .orElse(otherwise);
  }

  static <E extends Enum<E>> E named(String word, Class<E> type) {
    return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  IllegalStateException unknown(String field) {
    return new IllegalStateException("service.json lets \"" + text(field) + "\" through");
  }
}
