package org.hallkiosk.kiosk.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.hallkiosk.kiosk.catalog.Texts;

/// Fields of a file that has passed its schema: they are there, and of their type.
record Fields(JsonNode node) {

  Fields in(String field) {
    return new Fields(node.path(field));
  }

  List<Fields> list(String field) {
    return node.path(field).valueStream().map(Fields::new).toList();
  }

  String text(String field) {
    return node.path(field).asText();
  }

  int number(String field) {
    return node.path(field).asInt();
  }

  Duration seconds(String field) {
    return Duration.ofSeconds(number(field));
  }

  Texts texts(String field) {
    return new Texts(in(field).text("zh"), in(field).text("en"));
  }
}
