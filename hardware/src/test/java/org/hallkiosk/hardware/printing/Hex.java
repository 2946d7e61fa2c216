package org.hallkiosk.hardware.printing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Literal bytes: words of hexadecimal digits, and `'text'` as US-ASCII.
final class Hex {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Hex() {}

  static byte[] bytes(String literal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SPACE.splitAsStream(literal.strip()).map(Hex::word).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static byte[] word(String word) {
    return word.startsWith("'")
        ? word.substring(1, word.length() - 1).getBytes(StandardCharsets.US_ASCII)
        : HexFormat.of().parseHex(word);
  }

  static String text(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes);
  }
}
