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

  /// Length of a fingerprint that the card does not hold.
  private static final byte[] NO_PRINT = {0x00, 0x00};

  private final SimulatedCard card;

  ChipContent(SimulatedCard card) {
    this.card = card;
  }

  byte[] base() {
    return joined(LENGTHS, text(), photo());
  }

  byte[] baseWithPrint() {
    return joined(LENGTHS, NO_PRINT, text(), photo());
  }

  static byte[] appended(String address) {
    return padded(address, APPENDED_CHARACTERS);
  }

  private byte[] text() {
    return joined(
        padded(card.name(), 15),
        padded(card.sexCode(), 1),
        padded(card.ethnicGroupCode(), 2),
        padded(card.birth(), 8),
        padded(card.address(), 35),
        padded(card.number(), 18),
        padded(card.issuer(), 15),
        padded(card.validFrom(), 8),
        padded(card.validUntil(), 8),
        padded("", 14),
        padded(String.valueOf(card.typeFlag()), 1),
        padded("", 3));
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
