package org.hallkiosk.hardware.driver.escpos;

import java.io.ByteArrayOutputStream;

/// The commands of one slip, as bytes. Counts the dots of paper that they bring out.
final class EscPosCommands {

  static final int LINE = 30;
  static final int TALL_LINE = 60;

  private static final int ESC = 0x1B;
  private static final int FS = 0x1C;
  private static final int GS = 0x1D;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int dots;

  byte[] bytes() {
    return bytes.toByteArray();
  }

  int dots() {
    return dots;
  }

  /// Forgets whatever an earlier, broken slip left behind, and reads two bytes as one character.
  void start() {
    put(ESC, '@');
    put(FS, '&');
  }

  /// Whether the printer tells by itself when it goes offline, has an error or lacks paper. `ESC @`
  /// ends it on most models.
  void tellUnasked(boolean on) {
    put(GS, 'a', on ? 0x0E : 0x00);
  }

  void centred(boolean on) {
    put(ESC, 'a', on ? 1 : 0);
  }

  /// Double width and height. Some models follow `GS !` for ASCII only, so `FS W` says the same for
  /// Chinese; where both act they agree. `ESC 3` makes room, `ESC 2` goes back to 30 dots.
  void large(boolean on) {
    put(GS, '!', on ? 0x11 : 0x00);
    put(FS, 'W', on ? 1 : 0);
    if (on) {
      put(ESC, '3', TALL_LINE);
    } else {
      put(ESC, '2');
    }
  }

  void character(int codePoint) {
    bytes.writeBytes(Repertoire.bytes(codePoint));
  }

  void endLine(int height) {
    put('\n');
    dots += height;
  }

  void feed(int feedDots) {
    put(ESC, 'J', feedDots);
    dots += feedDots;
  }

  void picture(Raster raster) {
    put(GS, 'v', '0', 0);
    word(raster.rowBytes());
    word(raster.height());
    bytes.writeBytes(raster.bits());
    dots += raster.height();
  }

  /// Model 2, level M. The printer draws it.
  void qr(byte[] content, int module, int height) {
    put(GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
    put(GS, '(', 'k', 3, 0, '1', 'C', module);
    put(GS, '(', 'k', 3, 0, '1', 'E', '1');
    put(GS, '(', 'k');
    word(content.length + 3);
    put('1', 'P', '0');
    bytes.writeBytes(content);
    put(GS, '(', 'k', 3, 0, '1', 'Q', '0');
    dots += height;
  }

  void cut(int feedDots) {
    put(GS, 'V', 'B', feedDots);
    dots += feedDots;
  }

  private void put(int... values) {
    for (int value : values) {
      bytes.write(value);
    }
  }

  private void word(int value) {
    put(value & 0xFF, value >> 8);
  }
}
