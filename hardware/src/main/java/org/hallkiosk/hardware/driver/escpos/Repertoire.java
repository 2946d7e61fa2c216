package org.hallkiosk.hardware.driver.escpos;

import java.nio.charset.Charset;

/// Which Chinese characters a printer model has in its ROM. Everything else is drawn as a picture.
public enum Repertoire {
  /// 6,763 characters: the oldest and cheapest models.
  GB2312("GB2312"),
  /// 21,003 characters: what most models have.
  GBK("GBK"),
  /// GBK and the four-byte part of the Basic Multilingual Plane. No model is known to have the rare
  /// planes.
  GB18030("GB18030");

  private static final Charset WIRE = Charset.forName("GB18030");

  private final Charset charset;

  Repertoire(String charset) {
    this.charset = Charset.forName(charset);
  }

  /// Whether the printer has the character, and under the bytes that we would send for it.
  boolean has(int codePoint) {
    if (codePoint < 0x80) {
      return true;
    }
    if (!Character.isBmpCodePoint(codePoint) || Character.isSurrogate((char) codePoint)) {
      return false;
    }
    byte[] bytes = bytes(codePoint);
    return charset.newEncoder().canEncode((char) codePoint)
        && (bytes.length == 2 || (bytes.length == 4 && this == GB18030));
  }

  static byte[] bytes(int codePoint) {
    return Character.toString(codePoint).getBytes(WIRE);
  }
}
