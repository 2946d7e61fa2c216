package org.hallkiosk.hardware.driver.uvc;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.Ticker;
import org.jspecify.annotations.Nullable;

/// Where the reading thread hands frames over to those who look. Safe for any thread; only
/// [#awaitShot] and [#rest] block.
final class FrameDesk {

  private static final long MILLIS_BETWEEN_LOOKS = 50;
  private static final long LIVE_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long INTEREST_NANOS = Duration.ofSeconds(3).toNanos();

  private final Ticker ticker;
  private long waitsBegun;
  private long shotWaitsFor = Long.MAX_VALUE;
  private @Nullable Picture shot;
  private @Nullable Frame live;
  private long liveAt;
  private long askedAt;
  private boolean everAsked;

  /// A camera counts as ready until it fails to open or to send a frame in time.
  private Health health = Health.READY;

  /// Whether the camera has opened, or failed to, at least once.
  private boolean tried;

  private boolean closed;
  private long skipped;

  FrameDesk(Ticker ticker) {
    this.ticker = ticker;
  }

  /// The reading thread begins to wait for a frame.
  synchronized long beginWait() {
    return ++waitsBegun;
  }

  /// Decoding costs a tenth of a core: only while somebody looks or waits for a picture. When
  /// nobody does, the last face that was seen is forgotten.
  synchronized boolean isWanted(long wait) {
    boolean watched = everAsked && ticker.nanos() - askedAt <= INTEREST_NANOS;
    boolean wanted = watched || wait >= shotWaitsFor;
    if (!wanted) {
      live = null;
    }
    return wanted;
  }

  synchronized void frame(long wait, Picture picture, Frame frame) {
    if (closed) {
      return;
    }
    live = frame;
    liveAt = ticker.nanos();
    if (wait >= shotWaitsFor) {
      shot = picture;
      notifyAll();
    }
  }

  synchronized void healthy() {
    if (!closed) {
      health = Health.READY;
    }
  }

  /// The camera has opened.
  synchronized void opened() {
    tried = true;
    notifyAll();
  }

  synchronized void broken(Fault fault) {
    tried = true;
    if (!closed) {
      health = Health.broken(fault);
    }
    live = null;
    notifyAll();
  }

  synchronized void skip() {
    skipped++;
  }

  synchronized long skipped() {
    return skipped;
  }

  synchronized Health health() {
    return health;
  }

  /// What is known once the camera has opened or failed to, or patience ran out.
  synchronized Health awaitHealth(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toNanos();
          left > 0 && !tried && !closed;
          left = end - System.nanoTime()) {
        wait(left / 1_000_000 + 1);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return tried || closed ? health : Health.broken(notOpened());
  }

  synchronized Optional<Frame> live() {
    long now = ticker.nanos();
    askedAt = now;
    everAsked = true;
    return now - liveAt <= LIVE_NANOS ? Optional.ofNullable(live) : Optional.empty();
  }

  /// A frame counts when the wait for it began after this call: no part of it is older.
  synchronized Shot awaitShot(Duration patience, CancelSignal cancel) {
    long end = ticker.nanos() + patience.toNanos();
    shot = null;
    shotWaitsFor = waitsBegun + 1;
    try {
      while (true) {
        Optional<Shot> came = shot(end, cancel);
        if (came.isPresent()) {
          return came.get();
        }
        wait(MILLIS_BETWEEN_LOOKS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new Shot.Failed(closedFault());
    } finally {
      shotWaitsFor = Long.MAX_VALUE;
      shot = null;
    }
  }

  /// Whether no picture of anybody is held.
  synchronized boolean empty() {
    return live == null && shot == null;
  }

  private Optional<Shot> shot(long end, CancelSignal cancel) {
    Picture taken = shot;
    if (closed) {
      return Optional.of(new Shot.Failed(closedFault()));
    }
    if (taken != null) {
      return Optional.of(new Shot.Taken(taken));
    }
    if (cancel.requested()) {
      return Optional.of(new Shot.Cancelled());
    }
    if (isGone()) {
      return Optional.of(new Shot.Failed(health.faults().getFirst()));
    }
    return ticker.nanos() - end >= 0 ? Optional.of(new Shot.TimedOut()) : Optional.empty();
  }

  private boolean isGone() {
    return health.faults().stream().anyMatch(fault -> fault.code() == FaultCode.NOT_CONNECTED);
  }

  private static Fault notOpened() {
    return Fault.of(FaultCode.NO_ANSWER, "the camera is still opening");
  }

  private static Fault closedFault() {
    return Fault.of(FaultCode.CLOSED, "the camera was closed while it worked");
  }

  synchronized void close() {
    closed = true;
    health = Health.broken(closedFault());
    live = null;
    shot = null;
    notifyAll();
  }

  synchronized boolean closed() {
    return closed;
  }

  /// Waits before the next attempt to open; closing ends it.
  synchronized void rest(Duration pause) throws InterruptedException {
    long end = System.nanoTime() + pause.toNanos();
    for (long left = pause.toNanos(); left > 0 && !closed; left = end - System.nanoTime()) {
      wait(left / 1_000_000 + 1);
    }
  }
}
