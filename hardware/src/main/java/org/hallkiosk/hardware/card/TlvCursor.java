package org.hallkiosk.hardware.card;

import java.util.Arrays;
import java.util.Optional;

/// Goes through data objects. Believes no length that is longer than what is left.
final class TlvCursor {
  private static final int LONG_TAG = 0x1F;
  private static final int MOST_TAG_BYTES = 3;
  private static final int MOST_LENGTH_BYTES = 3;

  private final byte[] bytes;
  private int at;

  TlvCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @return whether anything is left
  boolean skipPadding() {
    while (at < bytes.length && (bytes[at] == 0 || bytes[at] == (byte) 0xFF)) {
      at++;
    }
    return at < bytes.length;
  }

  /// Empty when it is broken.
  Optional<Tlv> next() {
    int tag = tag();
    int length = tag < 0 ? -1 : length();
    if (length < 0 || length > bytes.length - at) {
      return Optional.empty();
    }
    at += length;
    return Optional.of(new Tlv(tag, Arrays.copyOfRange(bytes, at - length, at)));
  }

  /// -1 when it is broken off, or longer than any tag in use.
  private int tag() {
    int tag = bytes[at++] & 0xFF;
    if ((tag & LONG_TAG) != LONG_TAG) {
      return tag;
    }
    for (int read = 1; read < MOST_TAG_BYTES && at < bytes.length; read++) {
      int more = bytes[at++] & 0xFF;
      tag = (tag << 8) | more;
      if (more < 0x80) {
        return tag;
      }
    }
    return -1;
  }

  /// -1 when it is broken off, indefinite, or of more than three bytes: no card file is that long.
  private int length() {
    if (at >= bytes.length) {
      return -1;
    }
    int first = bytes[at++] & 0xFF;
    if (first < 0x80) {
      return first;
    }
    int count = first & 0x7F;
    if (count == 0 || count > MOST_LENGTH_BYTES || count > bytes.length - at) {
      return -1;
    }
    int length = 0;
    for (int read = 0; read < count; read++) {
      length = (length << 8) | (bytes[at++] & 0xFF);
    }
    return length;
  }
}
