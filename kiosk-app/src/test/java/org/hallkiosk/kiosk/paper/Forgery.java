package org.hallkiosk.kiosk.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tools of somebody who forges one genuine paper byte by byte. For tests.
///
/// @param genuine as SamplePaper signs it
record Forgery(byte[] genuine) {

  /// The genuine paper with other ranges, in the room that the signer left for them. `B`, `C` and
  /// `D` stand for the true numbers, `b` for one less than `B`.
  byte[] withRanges(String ranges) {
    String written =
        ranges
            .replace("b", Integer.toString(intOf("B") - 1))
            .replace("B", Integer.toString(intOf("B")))
            .replace("C", Integer.toString(intOf("C")))
            .replace("D", Integer.toString(intOf("D")));
    String text = new String(genuine, StandardCharsets.ISO_8859_1);
    Matcher old = Pattern.compile("/ByteRange \\[[^]]*\\] *").matcher(text);
    assertEquals(true, old.find());
    String room = "/ByteRange " + written;
    int spare = old.group().length() - room.length();
    assertFalse(spare < 0, "no room for " + written);
    return (text.substring(0, old.start()) + room + " ".repeat(spare) + text.substring(old.end()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  int intOf(String name) {
    String text = new String(genuine, StandardCharsets.ISO_8859_1);
    Matcher ranges = Pattern.compile("/ByteRange \\[0 ([0-9]+) ([0-9]+) ([0-9]+)\\]").matcher(text);
    assertEquals(true, ranges.find());
    return Integer.parseInt(ranges.group("BCD".indexOf(name) + 1));
  }

  static byte[] gapOf(byte[] pdf) {
    try {
      return SignedRanges.find(pdf).gap();
    } catch (Doubt e) {
      throw new AssertionError(e);
    }
  }

  byte[] withGap(UnaryOperator<byte[]> change) {
    byte[] gap = change.apply(gapOf(genuine));
    byte[] digits = HexFormat.of().formatHex(gap).getBytes(StandardCharsets.US_ASCII);
    byte[] changed = genuine.clone();
    System.arraycopy(digits, 0, changed, intOf("B") + 1, digits.length);
    return changed;
  }

  /// SEQUENCEs of definite length, each in the other.
  static byte[] nested(byte[] gap) {
    byte[] der = new byte[gap.length];
    int inner = gap.length;
    int at = 0;
    while (inner > 8) {
      inner -= 4;
      der[at] = 0x30;
      der[at + 1] = (byte) 0x82;
      der[at + 2] = (byte) (inner >> 8);
      der[at + 3] = (byte) inner;
      at += 4;
    }
    return der;
  }

  static byte[] nestedWithoutLength(byte[] gap) {
    byte[] ber = new byte[gap.length];
    for (int i = 0; i < ber.length; i++) {
      ber[i] = (byte) (i % 2 == 0 ? 0x30 : 0x80);
    }
    return ber;
  }
}
