package org.hallkiosk.hardware.simulator.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.image.Picture;
import org.hallkiosk.hardware.transport.video.VideoLink;
import org.hallkiosk.hardware.transport.video.VideoLinkOpener;

/// A camera that sees what it is shown, about fifteen times a second of real time: a person, a code
/// held up, or the empty hall. All methods may be called from any thread.
public final class SimulatedCamera implements VideoLinkOpener {

  private static final long NANOS_BETWEEN_FRAMES = 1_000_000_000L / 15;

  private final Picture emptyHall;
  private Supplier<Picture> scene;
  private boolean frozen;
  private boolean unplugged;
  private int plugging;

  /// Nobody stands before it.
  ///
  /// @param width in pixels
  /// @param height in pixels
  public SimulatedCamera(int width, int height) {
    this.emptyHall = JpegFrames.of(JpegFrames.emptyHall(width, height));
    this.scene = () -> emptyHall;
  }

  public void show(Frame person) {
    Picture picture = JpegFrames.of(person);
    show(() -> picture);
  }

  /// @param frames asked for each frame, on the reading thread; what it gives is sent as it is,
  ///   damaged or not
  public synchronized void show(Supplier<Picture> frames) {
    scene = frames;
  }

  public void nobody() {
    show(() -> emptyHall);
  }

  /// Sends no frames, and does not say why.
  public synchronized void freeze(boolean on) {
    frozen = on;
    notifyAll();
  }

  public synchronized void unplug() {
    unplugged = true;
    plugging++;
    notifyAll();
  }

  public synchronized void plugIn() {
    unplugged = false;
  }

  @Override
  public synchronized VideoLink open() throws IOException {
    if (unplugged) {
      throw new IOException("no camera is plugged in");
    }
    return new Feed(plugging);
  }

  private final class Feed implements VideoLink {

    private final int plugged;
    private boolean closed;

    Feed(int plugged) {
      this.plugged = plugged;
    }

    @Override
    public Optional<Picture> nextFrame(Duration patience) throws IOException {
      synchronized (SimulatedCamera.this) {
        long now = System.nanoTime();
        boolean inTime = waitUntil(Math.min(now + NANOS_BETWEEN_FRAMES, now + patience.toNanos()));
        if (frozen) {
          inTime = waitUntil(now + patience.toNanos());
        }
        return inTime && !frozen ? Optional.of(scene.get()) : Optional.empty();
      }
    }

    @Override
    public void close() {
      synchronized (SimulatedCamera.this) {
        closed = true;
        SimulatedCamera.this.notifyAll();
      }
    }

    private boolean waitUntil(long end) throws IOException {
      for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        checkAlive();
        pause(left);
      }
      checkAlive();
      return true;
    }

    private void pause(long nanos) throws IOException {
      try {
        SimulatedCamera.this.wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", interrupted);
      }
    }

    private void checkAlive() throws IOException {
      if (closed || plugged != plugging) {
        throw new IOException(closed ? "the link is closed" : "the camera was unplugged");
      }
    }
  }
}
