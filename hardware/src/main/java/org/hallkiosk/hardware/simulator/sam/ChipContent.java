package org.hallkiosk.hardware.simulator.sam;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A card's content as the module sends it: UTF-16LE fields one after the other, padded with spaces
/// to their width in characters.
final class ChipContent {

  private static final int APPENDED_CHARACTERS = 35;
  private static final int PHOTO_BYTES = 1024;
  private static final byte[] LENGTHS = {0x01, 0x00, 0x04, 0x00};

  private static final byte[] NO_BYTES = {};

  /// Of the first of two cells.
  private static final int LATIN_NAME_CHARACTERS = 35;

  private final SimulatedCard card;

  ChipContent(SimulatedCard card) {
    this.card = card;
  }

  byte[] base() {
    return joined(LENGTHS, text(), photo());
  }

  byte[] baseWithPrint() {
    byte[] prints = card.prints().orElse(NO_BYTES);
    byte[] length = {(byte) (prints.length >> 8), (byte) prints.length};
    return joined(LENGTHS, length, text(), photo(), prints);
  }

  static byte[] appended(String address) {
    return padded(address, APPENDED_CHARACTERS);
  }

  private byte[] text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ChipCells.Cell cell : ChipCells.of(card.form())) {
      out.writeBytes(padded(written(cell.field()), cell.characters()));
    }
    return out.toByteArray();
  }

  private String written(ChipField field) {
    return field == ChipField.LATIN_NAME_REST ? restOfLatinName() : card.text(field);
  }

  /// What the first cell of a Latin name has cut off.
  private String restOfLatinName() {
    String name = card.text(ChipField.LATIN_NAME);
    return name.substring(Math.min(name.length(), LATIN_NAME_CHARACTERS));
  }

  private byte[] photo() {
    return Arrays.copyOf(card.photo(), PHOTO_BYTES);
  }

  /// Cuts what does not fit.
  private static byte[] padded(String text, int characters) {
    byte[] field = " ".repeat(characters).getBytes(StandardCharsets.UTF_16LE);
    byte[] content = text.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(content, 0, field, 0, Math.min(content.length, field.length));
    return field;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
