package org.hallkiosk.hardware.driver.sam;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The text block of an invented citizen, which obeys every rule of its kind of card: what stands
/// in a trace in the place of whoever laid a card there.
final class SampleText {
  private static final Map<TextField, String> WORDS =
      Map.ofEntries(
          Map.entry(TextField.NAME, "张示例"),
          Map.entry(TextField.LATIN_NAME, "SAMPLE, ZHANG"),
          Map.entry(TextField.SEX, "1"),
          Map.entry(TextField.ETHNIC_GROUP, "01"),
          Map.entry(TextField.NATIONALITY, "UTO"),
          Map.entry(TextField.BIRTH, "19900101"),
          Map.entry(TextField.ADDRESS, "示例省示例市示例路1号"),
          Map.entry(TextField.ISSUER, "示例市公安局"),
          Map.entry(TextField.ISSUER_CODE, "0000"),
          Map.entry(TextField.VALID_FROM, "20200101"),
          Map.entry(TextField.VALID_UNTIL, "20991231"),
          Map.entry(TextField.VERSION, "01"),
          Map.entry(TextField.RENEWALS, "00"),
          Map.entry(TextField.PERMIT_NUMBER, "H00000000"),
          Map.entry(TextField.ISSUE_COUNT, "01"));

  private SampleText() {}

  /// With a blank type flag.
  static byte[] of(CardKind kind) {
    byte[] block = blank(TextBlock.BYTES);
    WORDS.forEach((field, words) -> write(block, kind.layout(), field, words));
    write(block, kind.layout(), TextField.NUMBER, number(kind.rule()));
    return block;
  }

  /// Of the invented region 000000, or of the invented country Utopia.
  private static String number(NumberRule rule) {
    return switch (rule) {
      case RESIDENT -> "000000199001010018";
      case STAR -> "900000199001010010";
      case OLD_FOREIGNER -> "UTO000019900101";
    };
  }

  /// The newest address of such a citizen.
  static byte[] address(int bytes) {
    byte[] block = blank(bytes);
    put(block, new CardLayout.Span(0, bytes), "示例省示例市新路2号");
    return block;
  }

  private static byte[] blank(int bytes) {
    return " ".repeat(bytes / 2).getBytes(StandardCharsets.UTF_16LE);
  }

  /// What does not stand on this kind of card is left out. All words fit in a field's first part.
  private static void write(byte[] block, CardLayout layout, TextField field, String words) {
    List<CardLayout.Span> parts = layout.parts(field).orElse(List.of());
    parts.stream().limit(1).forEach(part -> put(block, part, words));
  }

  private static void put(byte[] block, CardLayout.Span part, String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(bytes, 0, block, part.offset(), Math.min(bytes.length, part.bytes()));
  }
}
