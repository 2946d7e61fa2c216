package org.hallkiosk.hardware.driver.codeengine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a code: UTF-8, or GB18030 as older apps write it.
final class CodeText {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /// Group and record separators stand in GS1 codes.
  private static final String ALLOWED_CONTROLS = "\t\u001D\u001E";

  private CodeText() {}

  /// Empty when the bytes are no text: damaged on the line, or noise before a code.
  static Optional<String> of(byte[] bytes) {
    return decoded(bytes, StandardCharsets.UTF_8)
        .or(() -> decoded(bytes, GB18030))
        .filter(CodeText::isText);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static boolean isText(String text) {
    return !text.isBlank()
        && text.chars()
            .noneMatch(c -> Character.isISOControl(c) && ALLOWED_CONTROLS.indexOf(c) < 0);
  }
}
