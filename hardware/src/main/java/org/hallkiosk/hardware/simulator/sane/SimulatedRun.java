package org.hallkiosk.hardware.simulator.sane;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.transport.process.ProgramRun;
import org.hallkiosk.hardware.transport.process.Said;

/// One run of the simulated program, seen from both sides.
final class SimulatedRun implements ProgramRun {

  private static final long LOOK_MILLIS = 50;

  private final BlockingQueue<Said> said = new LinkedBlockingQueue<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile boolean closed;

  void out(String line) {
    said.add(new Said.Output(line));
  }

  void err(String line) {
    said.add(new Said.Complaint(line));
  }

  void end(int code) {
    said.add(new Said.Ended(code));
  }

  boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /// Blocks until somebody stops or closes the run.
  void freeze() throws InterruptedException {
    stopped.await();
  }

  @Override
  public Optional<Said> next(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    try {
      while (true) {
        if (closed) {
          throw new IOException("the run was ended");
        }
        long left = Math.max(0, end - System.nanoTime());
        long slice = Math.min(left, TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        Optional<Said> next = Optional.ofNullable(said.poll(slice, TimeUnit.NANOSECONDS));
        if (next.isPresent() || left == 0) {
          return next;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    }
  }

  @Override
  public void stop() {
    stopped.countDown();
  }

  @Override
  public void close() {
    closed = true;
    stopped.countDown();
  }
}
