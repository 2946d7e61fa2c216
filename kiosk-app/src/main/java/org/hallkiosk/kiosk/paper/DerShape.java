package org.hallkiosk.kiosk.paper;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// The outer shape of the signature's bytes, checked before a library reads them: one DER value
/// with definite lengths and little nesting, and only zeros behind it. Nesting without end would
/// exhaust the stack of any recursive reader.
final class DerShape {

  private static final int DEEPEST = 24;
  private static final int MOST_BYTES = 64 * 1024;
  private static final int CONSTRUCTED = 0x20;
  private static final int SEQUENCE = 0x30;
  private static final int LONG_TAG = 0x1F;
  private static final int LONG_LENGTH = 0x80;

  private final byte[] bytes;
  private int at;

  private DerShape(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param gap a DER value and zeros
  /// @return the value alone
  static byte[] valueOf(byte[] gap) throws Doubt {
    Doubt.unless(
        gap.length <= MOST_BYTES, Flaw.UNREADABLE_SIGNATURE, "the signature is over 64 kB");
    Doubt.unless(
        gap.length > 0 && gap[0] == SEQUENCE, Flaw.UNREADABLE_SIGNATURE, "the gap holds no DER");
    DerShape shape = new DerShape(gap);
    int end = shape.header(gap.length);
    shape.walk(end);
    for (int i = end; i < gap.length; i++) {
      Doubt.unless(gap[i] == 0, Flaw.HIDDEN_BYTES, "behind the signature stands more than zeros");
    }
    return Arrays.copyOf(gap, end);
  }

  private void walk(int whole) throws Doubt {
    Deque<Integer> ends = new ArrayDeque<>();
    ends.push(whole);
    while (!ends.isEmpty()) {
      if (at == ends.peek()) {
        ends.pop();
        continue;
      }
      boolean constructed = (bytes[at] & CONSTRUCTED) != 0;
      int end = header(ends.peek());
      if (constructed) {
        ends.push(end);
        Doubt.unless(
            ends.size() <= DEEPEST, Flaw.UNREADABLE_SIGNATURE, "the signature is nested too deep");
      } else {
        at = end;
      }
    }
  }

  /// Reads tag and length.
  ///
  /// @param limit the value may not reach beyond
  /// @return where the value ends
  private int header(int limit) throws Doubt {
    Doubt.unless((next(limit) & LONG_TAG) != LONG_TAG, Flaw.UNREADABLE_SIGNATURE, "a long DER tag");
    int length = next(limit);
    if (length >= LONG_LENGTH) {
      int more = length - LONG_LENGTH;
      Doubt.unless(
          more >= 1 && more <= 3, Flaw.UNREADABLE_SIGNATURE, "a length that is not definite");
      length = 0;
      for (int i = 0; i < more; i++) {
        length = length << Byte.SIZE | next(limit);
      }
    }
    Doubt.unless(length <= limit - at, Flaw.UNREADABLE_SIGNATURE, "a DER value reaches too far");
    return at + length;
  }

  private int next(int limit) throws Doubt {
    Doubt.unless(at < limit, Flaw.UNREADABLE_SIGNATURE, "the DER ends too soon");
    return bytes[at++] & 0xFF;
  }
}
