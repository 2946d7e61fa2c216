package org.hallkiosk.hardware.transport.trace;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// One opened wire that is written down.
final class RecordingLink implements ByteLink {
  private final ByteLink wire;
  private final TurnKeeper turns;

  RecordingLink(ByteLink wire, TurnKeeper turns) {
    this.wire = wire;
    this.turns = turns;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    int got = wire.read(into, patience);
    turns.said(Side.DEVICE, Arrays.copyOf(into, got));
    return got;
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    turns.said(Side.HOST, bytes);
    wire.write(bytes, patience);
  }

  @Override
  public void close() {
    wire.close();
    turns.end();
  }
}
