package org.hallkiosk.hardware.transport.video;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.image.Picture;

/// An open camera. Native calls cannot be interrupted and crash the process when the capture is
/// released under them: so opening, reading and releasing stay on one platform thread, which goes
/// on reading whether anybody waits or not. The kernel's queue of old frames thus stays empty.
final class CaptureLink implements VideoLink {

  private final VideoAddress address;
  private boolean opened;
  private boolean closed;
  private Optional<IOException> ended = Optional.empty();
  private Optional<Picture> newest = Optional.empty();
  private long arrivals;

  CaptureLink(VideoAddress address) {
    this.address = address;
  }

  void start() {
    Thread.ofPlatform().daemon().name("video " + address).start(this::run);
  }

  synchronized void awaitOpen(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (!opened) {
      throwIfEnded();
      if (!waits(end)) {
        close();
        throw new IOException("the camera at " + address + " did not open within " + patience);
      }
    }
  }

  @Override
  public synchronized Optional<Picture> nextFrame(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    long before = arrivals;
    while (arrivals == before) {
      throwIfEnded();
      if (!waits(end)) {
        return Optional.empty();
      }
    }
    throwIfEnded();
    return newest;
  }

  /// Returns at once; the camera is free again when the read that is under way has ended.
  @Override
  public synchronized void close() {
    closed = true;
    newest = Optional.empty();
    end(new IOException("the link to the camera at " + address + " is closed"));
  }

  private void run() {
    try (Capture capture = Capture.open(address)) {
      announce();
      while (!isClosed()) {
        arrived(capture.next());
      }
    } catch (IOException gone) {
      end(gone);
    }
  }

  private synchronized void announce() {
    opened = true;
    notifyAll();
  }

  private synchronized void arrived(Picture frame) {
    if (!closed) {
      newest = Optional.of(frame);
      arrivals++;
      notifyAll();
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void end(IOException why) {
    if (ended.isEmpty()) {
      ended = Optional.of(why);
    }
    notifyAll();
  }

  /// A fresh exception each time: stack traces of different threads do not mix.
  private void throwIfEnded() throws IOException {
    if (ended.isPresent()) {
      throw new IOException(ended.get().getMessage(), ended.get());
    }
  }

  /// Callers loop.
  @SuppressWarnings("WaitNotInLoop")
  private boolean waits(long end) throws IOException {
    long left = end - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      wait(left / 1_000_000 + 1);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the camera at " + address, closing);
    }
    return true;
  }
}
