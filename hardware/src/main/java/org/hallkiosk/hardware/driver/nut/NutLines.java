package org.hallkiosk.hardware.driver.nut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;

/// Lines of text over a link, both ways. A line has an end, or it is none.
final class NutLines {
  /// NUT itself takes no longer ones.
  static final int LONGEST = 512;

  private static final Duration SLICE = Duration.ofMillis(100);
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(1);

  private final ByteLink link;
  private final byte[] chunk = new byte[LONGEST];
  private int next;
  private int filled;

  NutLines(ByteLink link) {
    this.link = link;
  }

  void send(String line) throws IOException {
    link.write((line + "\n").getBytes(StandardCharsets.UTF_8), WRITE_PATIENCE);
  }

  /// @throws SilentException when no whole line came until the limit, or a cancel did
  /// @throws GarbledException when the line does not end
  String take(Deadline limit, CancelSignal cancel) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int value = one(limit, cancel); value != '\n'; value = one(limit, cancel)) {
      if (line.size() == LONGEST) {
        throw new GarbledException("a line of more than " + LONGEST + " bytes");
      }
      line.write(value);
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }

  private int one(Deadline limit, CancelSignal cancel) throws IOException {
    while (next == filled) {
      if (limit.over() || cancel.requested()) {
        throw new SilentException("no answer came in time");
      }
      filled = link.read(chunk, limit.slice(SLICE));
      next = 0;
    }
    return chunk[next++] & 0xFF;
  }
}
