package org.hallkiosk.hardware.transport.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A running process. Reading its two outputs blocks natively, so each has a platform thread; the
/// one that ends last reports the end.
final class ProcessRun implements ProgramRun {

  private static final int MOST_WAITING = 256;
  private static final long LOOK_MILLIS = 100;

  private final String name;
  private final Process process;
  private final BlockingQueue<Said> said = new ArrayBlockingQueue<>(MOST_WAITING);
  private final AtomicInteger speaking = new AtomicInteger(2);
  private volatile boolean closed;

  ProcessRun(String name, Process process) {
    this.name = name;
    this.process = process;
    listen("out", process.getInputStream(), Said.Output::new);
    listen("err", process.getErrorStream(), Said.Complaint::new);
  }

  private void listen(String which, InputStream from, Function<String, Said> as) {
    Thread.ofPlatform()
        .daemon()
        .name(name + " " + which)
        .start(
            () -> {
              try (from) {
                new LineSplitter(line -> put(as.apply(line))).readAll(from);
              } catch (IOException cutOff) {
                // A killed program's pipe ends like that: the exit code tells what happened.
              } finally {
                ended();
              }
            });
  }

  private void ended() {
    if (speaking.decrementAndGet() == 0) {
      try {
        put(new Said.Ended(process.waitFor()));
      } catch (InterruptedException nobodyWaits) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void put(Said next) {
    try {
      boolean taken = false;
      while (!taken && !closed) {
        taken = said.offer(next, LOOK_MILLIS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Optional<Said> next(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (true) {
        checkOpen();
        long left = Math.max(0, end - System.nanoTime());
        long slice = Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        Optional<Said> next = Optional.ofNullable(said.poll(slice, TimeUnit.NANOSECONDS));
        if (next.isPresent() || left == 0) {
          return next;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + name + " ran", interrupted);
    }
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("the run of " + name + " was ended");
    }
  }

  /// Not by [Process#destroy], which closes its outputs too: last words would be lost.
  @Override
  public void stop() {
    process.toHandle().destroy();
  }

  @Override
  public void close() {
    closed = true;
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
