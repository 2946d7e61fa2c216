package org.hallkiosk.hardware.transport.trace;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// One turn as a line of a trace file: `0.001250 > AA AA AA 96 69`, or `0.004000 < (1295
/// withheld)`.
final class TraceLine {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<seconds>[0-9]{1,9})\\.(?<micros>[0-9]{6}) (?<mark>[<>]) "
              + "(\\((?<withheld>[0-9]{1,9}) withheld\\)|(?<bytes>[0-9A-F]{2}( [0-9A-F]{2})*))");
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  private TraceLine() {}

  static String written(Turn turn) {
    String said =
        switch (turn.said()) {
          case Said.Bytes(byte[] bytes) -> HEX.formatHex(bytes);
          case Said.Withheld(int bytes) -> "(" + bytes + " withheld)";
        };
    long micros = turn.at().toNanos() / 1_000;
    return "%d.%06d %c %s"
        .formatted(micros / 1_000_000, micros % 1_000_000, turn.side().mark(), said);
  }

  /// Empty when this is no turn.
  static Optional<Turn> read(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Duration at =
        Duration.ofSeconds(Long.parseLong(matcher.group("seconds")))
            .plus(Long.parseLong(matcher.group("micros")), ChronoUnit.MICROS);
    return Side.marked(matcher.group("mark").charAt(0))
        .map(side -> new Turn(at, side, said(matcher)));
  }

  private static Said said(Matcher matcher) {
    String withheld = matcher.group("withheld");
    return withheld != null
        ? new Said.Withheld(Integer.parseInt(withheld))
        : new Said.Bytes(HEX.parseHex(matcher.group("bytes")));
  }
}
