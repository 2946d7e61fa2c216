package org.hallkiosk.hardware.driver.codeengine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Gathers the bytes of one code until CR, LF or CR LF.
final class CodeLine {

  private final byte[] bytes;
  private int length;
  private boolean tooLong;

  CodeLine(int longest) {
    bytes = new byte[longest];
  }

  Optional<Heard> accept(byte next) {
    if (next == '\r' || next == '\n') {
      return end();
    }
    if (length < bytes.length) {
      bytes[length++] = next;
      return Optional.empty();
    }
    boolean news = !tooLong;
    tooLong = true;
    return news ? Optional.of(new Heard.Overlong()) : Optional.empty();
  }

  /// Empty lines, such as the one between CR and LF, are no codes.
  Optional<Heard> end() {
    boolean whole = length > 0 && !tooLong;
    Optional<Heard> code =
        whole ? Optional.of(new Heard.Code(Arrays.copyOf(bytes, length))) : Optional.empty();
    clear();
    return code;
  }

  /// What has come, given up as a code.
  String taken() {
    String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    clear();
    return text;
  }

  boolean begun() {
    return length > 0;
  }

  private void clear() {
    Arrays.fill(bytes, 0, length, (byte) 0);
    length = 0;
    tooLong = false;
  }
}
