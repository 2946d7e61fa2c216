package org.hallkiosk.hardware.transport.trace;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// Plays a trace as a wire, so that what happened in a hall happens again in a test. The host must
/// say what it said then; the device then answers as it did, after the same time on the given
/// clock. At the end of the trace the device is silent.
public final class TracePlayer implements ByteLinkOpener {
  private final List<Turn> turns;
  private final Waiter waiter;
  private int next;

  public TracePlayer(List<Turn> turns, Waiter waiter) {
    this.turns = List.copyOf(turns);
    this.waiter = waiter;
  }

  /// Reopening goes on where the last wire ended.
  @Override
  public ByteLink open() {
    return new PlayedLink(this);
  }

  /// Whether everything was played.
  public synchronized boolean finished() {
    return next == turns.size();
  }

  synchronized Optional<Turn> take(Side side) {
    if (finished() || turns.get(next).side() != side) {
      return Optional.empty();
    }
    return Optional.of(turns.get(next++));
  }

  /// How long after the turn before it this one came.
  synchronized Duration delay() {
    return next < 2 ? Duration.ZERO : turns.get(next - 1).at().minus(turns.get(next - 2).at());
  }

  void pause(Duration time) throws InterruptedIOException {
    try {
      waiter.pause(time.isNegative() ? Duration.ZERO : time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while playing a trace");
    }
  }
}
