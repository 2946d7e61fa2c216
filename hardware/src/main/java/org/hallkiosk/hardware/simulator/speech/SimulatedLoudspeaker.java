package org.hallkiosk.hardware.simulator.speech;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.hardware.transport.audio.AudioLink;
import org.hallkiosk.hardware.transport.audio.AudioLinkOpener;

/// A loudspeaker that nobody hears: it takes as long as a real one, and remembers the newest
/// sounds. From any thread.
public final class SimulatedLoudspeaker implements AudioLinkOpener {

  private static final int MOST_REMEMBERED = 100;

  private final Ticker ticker;
  private final Waiter waiter;
  private final List<Sounded> sounds = new ArrayList<>();
  private boolean plugged = true;
  private int piecesUntilUnplugged = -1;

  public SimulatedLoudspeaker(Ticker ticker, Waiter waiter) {
    this.ticker = ticker;
    this.waiter = waiter;
  }

  /// @param startedNanos on the injected clock
  /// @param length of what was heard
  /// @param loudest the largest sample, 0..32767
  /// @param whole whether it was heard to its end
  public record Sounded(long startedNanos, Duration length, int loudest, boolean whole) {}

  /// Oldest first.
  public synchronized List<Sounded> sounds() {
    return List.copyOf(sounds);
  }

  public synchronized void unplug() {
    plugged = false;
  }

  /// @param pieces how many of 20 ms are still heard
  public synchronized void unplugWithin(int pieces) {
    piecesUntilUnplugged = pieces;
  }

  public synchronized void plugIn() {
    plugged = true;
    piecesUntilUnplugged = -1;
  }

  @Override
  public AudioLink open(int rate) throws IOException {
    checkPlugged();
    return new Recording(rate);
  }

  private synchronized void checkPlugged() throws IOException {
    if (!plugged) {
      throw new IOException("no loudspeaker is plugged in");
    }
  }

  private synchronized void takePiece() throws IOException {
    if (piecesUntilUnplugged == 0) {
      plugged = false;
    }
    piecesUntilUnplugged = Math.max(-1, piecesUntilUnplugged - 1);
    checkPlugged();
  }

  private synchronized void remember(Sounded sounded) {
    sounds.add(sounded);
    if (sounds.size() > MOST_REMEMBERED) {
      sounds.removeFirst();
    }
  }

  /// One sound from opening to closing.
  private final class Recording implements AudioLink {
    private final int rate;
    private final long started = ticker.nanos();
    private long samples;
    private int loudest;
    private boolean drained;
    private boolean closed;

    Recording(int rate) {
      this.rate = rate;
    }

    @Override
    public void write(short[] piece) throws IOException {
      checkOpen();
      takePiece();
      pause(Duration.ofNanos(piece.length * 1_000_000_000L / rate));
      hear(piece);
      checkOpen();
    }

    private synchronized void hear(short[] piece) {
      samples += piece.length;
      for (short each : piece) {
        loudest = Math.max(loudest, Math.abs((int) each));
      }
    }

    private void pause(Duration time) throws IOException {
      try {
        waiter.pause(time);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while sounding", e);
      }
    }

    @Override
    public synchronized boolean drain(Duration patience) throws IOException {
      checkOpen();
      drained = true;
      return true;
    }

    private synchronized void checkOpen() throws IOException {
      if (closed) {
        throw new IOException("the simulated loudspeaker was closed");
      }
      checkPlugged();
    }

    @Override
    public synchronized void close() {
      if (!closed && samples > 0) {
        Duration heard = Duration.ofNanos(samples * 1_000_000_000L / rate);
        remember(new Sounded(started, heard, loudest, drained));
      }
      closed = true;
    }
  }
}
