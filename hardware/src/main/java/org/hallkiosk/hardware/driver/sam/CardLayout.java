package org.hallkiosk.hardware.driver.sam;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where one kind of card keeps its fields in the 256 bytes of text.
record CardLayout(Map<TextField, List<Span>> spans) {

  static final CardLayout DOMESTIC =
      new CardLayout(
          Map.ofEntries(
              field(TextField.NAME, new Span(0, 30)),
              field(TextField.SEX, new Span(30, 2)),
              field(TextField.ETHNIC_GROUP, new Span(32, 4)),
              field(TextField.BIRTH, new Span(36, 16)),
              field(TextField.ADDRESS, new Span(52, 70)),
              field(TextField.NUMBER, new Span(122, 36)),
              field(TextField.ISSUER, new Span(158, 30)),
              field(TextField.VALID_FROM, new Span(188, 16)),
              field(TextField.VALID_UNTIL, new Span(204, 16))));

  static final CardLayout OLD_FOREIGNER =
      new CardLayout(
          Map.ofEntries(
              field(TextField.LATIN_NAME, new Span(0, 120)),
              field(TextField.SEX, new Span(120, 2)),
              field(TextField.NUMBER, new Span(122, 30)),
              field(TextField.NATIONALITY, new Span(152, 6)),
              field(TextField.NAME, new Span(158, 30)),
              field(TextField.VALID_FROM, new Span(188, 16)),
              field(TextField.VALID_UNTIL, new Span(204, 16)),
              field(TextField.BIRTH, new Span(220, 16)),
              field(TextField.VERSION, new Span(236, 4)),
              field(TextField.ISSUER_CODE, new Span(240, 8))));

  /// The Latin name goes on where the end of validity stops.
  static final CardLayout STAR =
      new CardLayout(
          Map.ofEntries(
              field(TextField.NAME, new Span(0, 30)),
              field(TextField.SEX, new Span(30, 2)),
              field(TextField.RENEWALS, new Span(32, 4)),
              field(TextField.BIRTH, new Span(36, 16)),
              field(TextField.LATIN_NAME, new Span(52, 70), new Span(220, 22)),
              field(TextField.NUMBER, new Span(122, 36)),
              field(TextField.VALID_FROM, new Span(188, 16)),
              field(TextField.VALID_UNTIL, new Span(204, 16)),
              field(TextField.NATIONALITY, new Span(242, 6))));

  static final CardLayout RESIDENCE =
      new CardLayout(
          Map.ofEntries(
              field(TextField.NAME, new Span(0, 30)),
              field(TextField.SEX, new Span(30, 2)),
              field(TextField.BIRTH, new Span(36, 16)),
              field(TextField.ADDRESS, new Span(52, 70)),
              field(TextField.NUMBER, new Span(122, 36)),
              field(TextField.ISSUER, new Span(158, 30)),
              field(TextField.VALID_FROM, new Span(188, 16)),
              field(TextField.VALID_UNTIL, new Span(204, 16)),
              field(TextField.PERMIT_NUMBER, new Span(220, 18)),
              field(TextField.ISSUE_COUNT, new Span(238, 4))));

  /// The type flag stands at the same place in every layout.
  static final Span TYPE_FLAG = new Span(248, 2);

  private static Map.Entry<TextField, List<Span>> field(TextField field, Span... parts) {
    return Map.entry(field, Arrays.asList(parts));
  }

  /// The parts of a field, in the order in which they are read.
  Optional<List<Span>> parts(TextField field) {
    return Optional.ofNullable(spans.get(field));
  }

  /// @param offset in bytes
  record Span(int offset, int bytes) {}
}
