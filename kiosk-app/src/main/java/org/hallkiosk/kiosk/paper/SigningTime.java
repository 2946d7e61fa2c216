package org.hallkiosk.kiosk.paper;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The signing time as the signature's dictionary tells it, `/M (D:20260302090203+08'00')` (ISO
/// 32000-1, 7.9.4). PAdES (EN 319 142-1) keeps the time there and not in the CMS. It lies in the
/// signed bytes, and is read from them without a PDF parser.
final class SigningTime {

  private static final int MOST_BYTES = 4096;
  private static final Pattern DATE =
      Pattern.compile(
          "/M[\\x00\\t\\n\\f\\r ]*\\(D:([0-9]{14})(?:Z|([+-][0-9]{2})'([0-9]{2})'?)\\)");
  private static final DateTimeFormatter DIGITS =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  private SigningTime() {}

  /// @param ranges their signature has been checked
  static Instant of(SignedRanges ranges) throws Doubt {
    List<MatchResult> dates = DATE.matcher(dictionary(ranges)).results().toList();
    Doubt.unless(
        dates.size() == 1,
        Flaw.NO_SIGNING_TIME,
        "the signature names " + dates.size() + " times in its dictionary and none in itself");
    return instant(dates.getFirst());
  }

  /// The dictionary's text without the signature: from the `obj` before the gap to the `endobj`
  /// behind.
  private static String dictionary(SignedRanges ranges) {
    byte[] pdf = ranges.pdf();
    int from = Math.max(0, ranges.gapStart() - MOST_BYTES);
    int to = Math.min(pdf.length, ranges.gapEnd() + MOST_BYTES);
    String before = text(pdf, from, ranges.gapStart());
    String behind = text(pdf, ranges.gapEnd(), to);
    int end = behind.indexOf("endobj");
    return before.substring(Math.max(0, before.lastIndexOf(" obj")))
        + " "
        + behind.substring(0, Math.max(0, end));
  }

  private static String text(byte[] pdf, int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static Instant instant(MatchResult date) throws Doubt {
    try {
      String hours = date.group(2);
      ZoneOffset offset =
          hours == null ? ZoneOffset.UTC : ZoneOffset.of(hours + ":" + date.group(3));
      return LocalDateTime.parse(date.group(1), DIGITS).toInstant(offset);
    } catch (DateTimeException e) {
      throw new Doubt(Flaw.NO_SIGNING_TIME, "the signature names a time that does not exist");
    }
  }
}
