package org.hallkiosk.hardware.transport.trace;

import java.io.IOException;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;

/// Opens a wire and writes down what is said on it, scrubbed. The wire itself is not slowed by more
/// than the writing.
public final class RecordingOpener implements ByteLinkOpener {
  private final ByteLinkOpener wire;
  private final TraceFile file;
  private final Scrubber scrubber;
  private final Ticker ticker;

  public RecordingOpener(ByteLinkOpener wire, TraceFile file, Scrubber scrubber, Ticker ticker) {
    this.wire = wire;
    this.file = file;
    this.scrubber = scrubber;
    this.ticker = ticker;
  }

  @Override
  public ByteLink open() throws IOException {
    return new RecordingLink(wire.open(), new TurnKeeper(file, scrubber, ticker));
  }
}
