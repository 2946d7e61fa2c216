package org.hallkiosk.hardware.vision;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Collects the segments of one code. Bytes without a named character set wait for each other,
/// since a character may begin in one segment and end in the next.
final class PayloadText {

  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream unnamed = new ByteArrayOutputStream();
  private @Nullable Charset named;
  private boolean garbled;

  void use(Charset charset) {
    flush();
    named = charset;
  }

  void add(String characters) {
    flush();
    text.append(characters);
  }

  void add(byte[] bytes) {
    Charset charset = named;
    if (charset == null) {
      unnamed.writeBytes(bytes);
    } else {
      garbled |= !add(bytes, charset);
    }
  }

  /// @return false when the bytes are no text in this character set
  boolean add(byte[] bytes, Charset charset) {
    flush();
    Optional<String> decoded = CharacterSets.decode(bytes, charset);
    decoded.ifPresent(text::append);
    return decoded.isPresent();
  }

  private void flush() {
    if (unnamed.size() > 0) {
      text.append(CharacterSets.guess(unnamed.toByteArray()));
      unnamed.reset();
    }
  }

  Optional<String> finished() {
    flush();
    boolean readable = !garbled && !text.isEmpty() && text.length() <= QrPayload.MOST_CHARACTERS;
    return readable ? Optional.of(text.toString()) : Optional.empty();
  }
}
