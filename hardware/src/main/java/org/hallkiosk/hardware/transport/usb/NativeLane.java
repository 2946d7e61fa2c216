package org.hallkiosk.hardware.transport.usb;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one platform thread on which a device's native calls run: they are never made at the same
/// time, never after its end, and never hold a virtual thread's carrier.
final class NativeLane {

  private static final Logger LOG = LoggerFactory.getLogger(NativeLane.class);
  private static final long END_MILLIS = 600;

  private final String name;
  private final ExecutorService thread;

  NativeLane(String name) {
    this.name = name;
    this.thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("usb " + name).factory());
  }

  /// Runs one call and waits for its end.
  ///
  /// @throws IOException of the call, or because the lane has ended
  <T> T call(Callable<T> call) throws IOException {
    try {
      return thread.submit(call).get();
    } catch (RejectedExecutionException e) {
      throw new IOException("USB device " + name + " is closed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while USB device " + name + " was asked");
    } catch (ExecutionException e) {
      throw thrown(e);
    }
  }

  /// What the call threw, as it was: a stalled write stays one.
  private static IOException thrown(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException io -> io;
      case RuntimeException defect -> throw defect;
      case Error error -> throw error;
      case null, default -> new IOException("a USB call failed", e);
    };
  }

  /// Idempotent. What runs is let finish, then `last` runs. Blocks until then, at most 600 ms.
  void end(Runnable last) {
    try {
      thread.execute(last);
    } catch (RejectedExecutionException e) {
      return;
    }
    thread.shutdown();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!thread.awaitTermination(END_MILLIS, TimeUnit.MILLISECONDS)) {
        LOG.warn("USB device {} is still in its native call after it was closed", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
