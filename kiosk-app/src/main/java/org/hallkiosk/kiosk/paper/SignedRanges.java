package org.hallkiosk.kiosk.paper;

import java.nio.charset.StandardCharsets;

/// The bytes of a PDF that its signature covers: all but the signature itself (ISO 32000-1,
/// 12.8.1). Found in the raw bytes, without a PDF parser: what a parser makes of a stranger's file
/// is the stranger's choice.
///
/// @param gapStart where the `<` before the signature stands
/// @param gapEnd just behind the `>`
record SignedRanges(byte[] pdf, int gapStart, int gapEnd) {

  private static final byte[] RANGES = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CONTENTS = "/Contents".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_DIGITS = 10;

  static SignedRanges find(byte[] pdf) throws Doubt {
    int first = indexOf(pdf, RANGES, 0);
    Doubt.unless(first >= 0, Flaw.NO_SIGNATURE, "the file holds no signature");
    Doubt.unless(
        indexOf(pdf, RANGES, first + RANGES.length) < 0,
        Flaw.SEVERAL_SIGNATURES,
        "the file holds several signatures");
    long[] ranges = new Numbers(pdf, first + RANGES.length).four();
    return checked(pdf, ranges);
  }

  private static SignedRanges checked(byte[] pdf, long[] ranges) throws Doubt {
    Doubt.unless(
        ranges[0] == 0 && ranges[1] > 0 && ranges[2] > ranges[1] && ranges[2] <= pdf.length,
        Flaw.BAD_RANGES,
        "the signed ranges do not lie around a signature");
    Doubt.unless(
        ranges[2] + ranges[3] == pdf.length,
        Flaw.NOT_THE_WHOLE_FILE,
        "the signature covers up to byte " + (ranges[2] + ranges[3]) + " of " + pdf.length);
    SignedRanges found = new SignedRanges(pdf, (int) ranges[1], (int) ranges[2]);
    found.requireGap();
    return found;
  }

  /// The gap is exactly `<hex>`, and the value of `/Contents`.
  private void requireGap() throws Doubt {
    boolean brackets = gapEnd - gapStart > 2 && pdf[gapStart] == '<' && pdf[gapEnd - 1] == '>';
    Doubt.unless(brackets, Flaw.BAD_GAP, "the gap does not lie between < and >");
    Doubt.unless((gapEnd - gapStart) % 2 == 0, Flaw.BAD_GAP, "half a byte is missing in the gap");
    for (int i = gapStart + 1; i < gapEnd - 1; i++) {
      Doubt.unless(digit(pdf[i]) >= 0, Flaw.BAD_GAP, "the gap holds more than hexadecimal digits");
    }
    int end = gapStart;
    while (end > 0 && isSpace(pdf[end - 1])) {
      end--;
    }
    boolean contents =
        end >= CONTENTS.length
            && indexOf(pdf, CONTENTS, end - CONTENTS.length) + CONTENTS.length == end;
    Doubt.unless(contents, Flaw.BAD_GAP, "the gap is not the signature's value");
  }

  /// What stands in the gap: a signature, and zeros that fill the room kept for it.
  byte[] gap() {
    byte[] decoded = new byte[(gapEnd - gapStart - 2) / 2];
    for (int i = 0; i < decoded.length; i++) {
      int at = gapStart + 1 + 2 * i;
      decoded[i] = (byte) (digit(pdf[at]) << 4 | digit(pdf[at + 1]));
    }
    return decoded;
  }

  private static int digit(byte character) {
    return character < 0 ? -1 : Character.digit((char) character, 16);
  }

  private static boolean isSpace(byte character) {
    return switch (character) {
      case 0, '\t', '\n', '\f', '\r', ' ' -> true;
      default -> false;
    };
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      int matched = 0;
      while (matched < wanted.length && bytes[i + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  /// Reads `[a b c d]`: whole numbers without signs.
  private static final class Numbers {

    private final byte[] pdf;
    private int at;

    Numbers(byte[] pdf, int at) {
      this.pdf = pdf;
      this.at = at;
    }

    long[] four() throws Doubt {
      expect('[');
      long[] numbers = {number(), number(), number(), number()};
      expect(']');
      return numbers;
    }

    private void expect(char bracket) throws Doubt {
      skipSpaces();
      Doubt.unless(
          at < pdf.length && pdf[at] == bracket,
          Flaw.BAD_RANGES,
          "the signed ranges are not four whole numbers in brackets");
      at++;
    }

    private long number() throws Doubt {
      skipSpaces();
      int start = at;
      long number = 0;
      while (at < pdf.length && at - start < MOST_DIGITS && pdf[at] >= '0' && pdf[at] <= '9') {
        number = 10 * number + (pdf[at] - '0');
        at++;
      }
      boolean ends = at < pdf.length && (isSpace(pdf[at]) || pdf[at] == ']');
      Doubt.unless(
          at > start && ends, Flaw.BAD_RANGES, "a signed range is not a plain whole number");
      return number;
    }

    private void skipSpaces() {
      while (at < pdf.length && isSpace(pdf[at])) {
        at++;
      }
    }
  }
}
