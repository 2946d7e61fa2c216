package org.hallkiosk.hardware.transport.trace;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Joins what one side says into turns: scrubbing needs whole messages, and a wire brings them in
/// pieces. From any thread.
final class TurnKeeper {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int LONGEST = 1 << 20;

  private final TraceFile file;
  private final Scrubber scrubber;
  private final Ticker ticker;
  private final long opened;
  private final ByteArrayOutputStream speech = new ByteArrayOutputStream();
  private Side speaker = Side.HOST;
  private long last;

  TurnKeeper(TraceFile file, Scrubber scrubber, Ticker ticker) {
    this.file = file;
    this.scrubber = scrubber;
    this.ticker = ticker;
    this.opened = ticker.nanos();
  }

  synchronized void said(Side side, byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    long now = ticker.nanos();
    if (side != speaker || now - last > PAUSE.toNanos() || speech.size() > LONGEST) {
      end();
    }
    speaker = side;
    last = now;
    speech.writeBytes(bytes);
  }

  synchronized void end() {
    if (speech.size() > 0) {
      byte[] bytes = speech.toByteArray();
      speech.reset();
      file.write(
          new Turn(Duration.ofNanos(last - opened), speaker, scrubber.scrub(speaker, bytes)));
    }
  }
}
