package org.hallkiosk.hardware.driver.sam;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The 256 bytes of text of a card: UTF-16LE fields, padded with spaces.
final class TextBlock {

  static final int BYTES = 256;

  private final byte[] bytes;

  TextBlock(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Blank for a domestic card; some modules leave zero there.
  char typeFlag() {
    int at = CardLayout.TYPE_FLAG.offset();
    char flag = (char) (((bytes[at + 1] & 0xFF) << 8) | (bytes[at] & 0xFF));
    return flag == 0 ? ' ' : flag;
  }

  /// The field without its padding, its parts joined.
  ///
  /// @throws BrokenFieldException when the layout lacks it, or half a surrogate pair stands in it
  String text(CardLayout layout, TextField field) throws BrokenFieldException {
    List<CardLayout.Span> parts =
        layout
            .parts(field)
            .orElseThrow(() -> new BrokenFieldException(field, "is not on this kind of card"));
    try {
      return unpadded(decoded(joined(parts)));
    } catch (CharacterCodingException e) {
      throw new BrokenFieldException(field, "is not UTF-16");
    }
  }

  private byte[] joined(List<CardLayout.Span> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (CardLayout.Span part : parts) {
      all.write(bytes, part.offset(), part.bytes());
    }
    return all.toByteArray();
  }

  /// A fresh decoder reports what is malformed; `new String` would replace it.
  static String decoded(byte[] text) throws CharacterCodingException {
    return StandardCharsets.UTF_16LE.newDecoder().decode(ByteBuffer.wrap(text)).toString();
  }

  static String unpadded(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == 0)) {
      end--;
    }
    return text.substring(0, end);
  }
}
