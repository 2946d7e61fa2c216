package org.hallkiosk.hardware.driver.sam;

import java.util.Map;
import java.util.Optional;

/// Where one kind of card keeps its fields in the 256 bytes of text.
record CardLayout(Map<TextField, Span> spans) {

  static final CardLayout DOMESTIC =
      new CardLayout(
          Map.of(
              TextField.NAME, new Span(0, 30),
              TextField.SEX, new Span(30, 2),
              TextField.ETHNIC_GROUP, new Span(32, 4),
              TextField.BIRTH, new Span(36, 16),
              TextField.ADDRESS, new Span(52, 70),
              TextField.NUMBER, new Span(122, 36),
              TextField.ISSUER, new Span(158, 30),
              TextField.VALID_FROM, new Span(188, 16),
              TextField.VALID_UNTIL, new Span(204, 16)));

  /// The type flag stands at the same place in every layout.
  static final Span TYPE_FLAG = new Span(248, 2);

  Optional<Span> span(TextField field) {
    return Optional.ofNullable(spans.get(field));
  }

  /// @param offset in bytes
  record Span(int offset, int bytes) {}
}
