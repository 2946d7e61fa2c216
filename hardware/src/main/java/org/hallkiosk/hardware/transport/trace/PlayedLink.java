package org.hallkiosk.hardware.transport.trace;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// One opening of a played trace.
final class PlayedLink implements ByteLink {
  private final TracePlayer player;
  private byte[] arrived = {};
  private volatile boolean closed;

  PlayedLink(TracePlayer player) {
    this.player = player;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    checkOpen();
    if (arrived.length == 0) {
      Optional<Turn> turn = player.take(Side.DEVICE);
      player.pause(turn.isPresent() ? player.delay() : patience);
      arrived = turn.map(PlayedLink::bytes).orElse(arrived);
    }
    checkOpen();
    int got = Math.min(into.length, arrived.length);
    System.arraycopy(arrived, 0, into, 0, got);
    arrived = Arrays.copyOfRange(arrived, got, arrived.length);
    return got;
  }

  /// @throws IOException when the host says something else than it said in the trace
  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    checkOpen();
    Turn turn =
        player
            .take(Side.HOST)
            .orElseThrow(() -> new IOException("in the trace the host says nothing here"));
    if (turn.said() instanceof Said.Bytes(byte[] then) && !Arrays.equals(then, bytes)) {
      throw new IOException("in the trace the host says something else here");
    }
  }

  private static byte[] bytes(Turn turn) {
    return switch (turn.said()) {
      case Said.Bytes(byte[] bytes) -> bytes;
      case Said.Withheld(int count) -> new byte[count];
    };
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the played wire is closed");
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
