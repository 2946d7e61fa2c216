package org.hallkiosk.hardware.driver.sam;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The data of a good "read base" answer, with or without fingerprints: big-endian lengths of what
/// follows, then text, photo and prints.
///
/// @param prints both templates, or no byte where the card holds none
record CardContent(TextBlock text, byte[] photo, byte[] prints) {

  private static final int PHOTO_BYTES = 1024;

  /// Of "read base": text and photo.
  static Optional<CardContent> ofBase(byte[] data) {
    return of(ByteBuffer.wrap(data), false);
  }

  /// Of "read base with fingerprint", which has a third length.
  static Optional<CardContent> ofBaseWithPrint(byte[] data) {
    return of(ByteBuffer.wrap(data), true);
  }

  /// Empty when the lengths are not 256 and 1024, and none or two templates, or lie.
  private static Optional<CardContent> of(ByteBuffer data, boolean withPrint) {
    int head = (withPrint ? 3 : 2) * Short.BYTES;
    if (data.remaining() < head
        || data.getShort() != TextBlock.BYTES
        || data.getShort() != PHOTO_BYTES) {
      return Optional.empty();
    }
    int prints = withPrint ? data.getShort() : 0;
    boolean fits =
        (prints == 0 || prints == FingerBlock.BYTES)
            && data.remaining() == TextBlock.BYTES + PHOTO_BYTES + prints;
    return fits ? Optional.of(blocks(data, prints)) : Optional.empty();
  }

  private static CardContent blocks(ByteBuffer data, int prints) {
    byte[] text = taken(data, TextBlock.BYTES);
    byte[] photo = taken(data, PHOTO_BYTES);
    return new CardContent(new TextBlock(text), photo, taken(data, prints));
  }

  private static byte[] taken(ByteBuffer data, int count) {
    byte[] bytes = new byte[count];
    data.get(bytes);
    return bytes;
  }

  @Override
  public String toString() {
    return "CardContent[redacted]";
  }
}
