package org.hallkiosk.hardware.vision;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// How the bytes of a code become characters. The standard says ISO 8859-1 where nothing is named;
/// in truth it is UTF-8 nearly everywhere, GB18030 from older Chinese printers.
final class CharacterSets {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private CharacterSets() {}

  /// By AIM's ECI assignment numbers.
  static Optional<Charset> assigned(int number) {
    return switch (number) {
      case 1, 3 -> Optional.of(StandardCharsets.ISO_8859_1);
      case 0, 2 -> Optional.of(Charset.forName("IBM437"));
      case 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17 ->
          Optional.of(Charset.forName("ISO-8859-" + (number - 2)));
      case 20 -> Optional.of(SHIFT_JIS);
      case 25 -> Optional.of(StandardCharsets.UTF_16BE);
      case 26 -> Optional.of(StandardCharsets.UTF_8);
      case 27, 170 -> Optional.of(StandardCharsets.US_ASCII);
      case 28 -> Optional.of(Charset.forName("Big5"));
      case 29, 32 -> Optional.of(GB18030);
      case 30 -> Optional.of(Charset.forName("EUC-KR"));
      default -> Optional.empty();
    };
  }

  static String guess(byte[] bytes) {
    return decode(bytes, StandardCharsets.UTF_8)
        .or(() -> JapaneseText.of(bytes))
        .or(() -> chinese(bytes))
        .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /// Empty when a byte does not belong there.
  static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException foreign) {
      return Optional.empty();
    }
  }

  /// Nearly any bytes are some GB18030; believed are those that come out as Chinese.
  private static Optional<String> chinese(byte[] bytes) {
    return decode(bytes, GB18030).filter(text -> text.codePoints().allMatch(CharacterSets::usual));
  }

  private static boolean usual(int point) {
    return point < 0x80
        || Character.isIdeographic(point)
        || (point >= 0x3000 && point <= 0x303F)
        || (point >= 0xFF00 && point <= 0xFFEF)
        || (point >= 0x2010 && point <= 0x2026)
        || point == 0xB7;
  }
}
