package org.hallkiosk.hardware.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One data object of a card: tag, length, value (ISO/IEC 7816-4, 5.2.2; ISO/IEC 8825-1).
///
/// @param tag such as 0x09 or 0x5F1F
/// @param value what the card holds there; a copy
public record Tlv(int tag, byte[] value) {
  private static final int CONSTRUCTED = 0x20;

  /// Certificates nest about ten deep.
  private static final int DEEPEST = 32;

  /// The objects that lie one after the other, with the padding (00 or FF) that cards put between
  /// them. What it makes is never larger than what it is given.
  ///
  /// @return empty when a length lies or a tag is broken off
  public static Optional<List<Tlv>> all(byte[] bytes) {
    TlvCursor cursor = new TlvCursor(bytes);
    List<Tlv> found = new ArrayList<>();
    while (cursor.skipPadding()) {
      Optional<Tlv> next = cursor.next();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      found.add(next.get());
    }
    return Optional.of(found);
  }

  /// Whether all lengths fit, down through all constructed objects (ISO/IEC 8825-1, 8.1.2.5), so
  /// that a parser which believes lengths may be let at it.
  public static boolean nests(byte[] bytes) {
    return nests(bytes, DEEPEST);
  }

  private static boolean nests(byte[] bytes, int deepest) {
    Optional<List<Tlv>> objects = all(bytes);
    return deepest > 0
        && objects.isPresent()
        && objects.get().stream()
            .filter(Tlv::constructed)
            .allMatch(object -> nests(object.value, deepest - 1));
  }

  private boolean constructed() {
    int first = tag;
    while (first > 0xFF) {
      first >>>= 8;
    }
    return (first & CONSTRUCTED) != 0;
  }

  /// The value of the first object with this tag.
  public static Optional<byte[]> find(List<Tlv> objects, int tag) {
    return objects.stream().filter(it -> it.tag == tag).map(Tlv::value).findFirst();
  }

  /// What a card holds is the citizen's.
  @Override
  public String toString() {
    return "Tlv[%02X, %d bytes]".formatted(tag, value.length);
  }
}
