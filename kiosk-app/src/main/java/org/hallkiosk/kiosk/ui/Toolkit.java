package org.hallkiosk.kiosk.ui;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;

/// The JavaFX thread of this process: begun once, and asked from other threads.
final class Toolkit {

  private static final long LONGEST_SECONDS = 30;

  /// Held here, because the filter lives no longer than its logger.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  /// JavaFX says so at every start from a class path, and it is meant so here.
  private static final String CLASS_PATH = "Unsupported JavaFX configuration";

  private Toolkit() {}

  /// Begins it if nobody has; closing windows does not end it. Blocks until it runs, about 200 ms.
  static void start() {
    JAVAFX.setFilter(record -> !record.getMessage().startsWith(CLASS_PATH));
    Platform.setImplicitExit(false);
    CountDownLatch running = new CountDownLatch(1);
    try {
      Platform.startup(running::countDown);
    } catch (IllegalStateException startedBefore) {
      Platform.runLater(running::countDown);
    }
    await(running);
  }

  /// Runs the work on the JavaFX thread and blocks until its answer is there.
  ///
  /// @throws IllegalStateException when the thread gives no answer for 30 s
  static <T> T ask(Supplier<T> work) {
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    Platform.runLater(task);
    try {
      return task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the screen failed", e.getCause());
    } catch (TimeoutException e) {
      throw new IllegalStateException("the screen does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking the screen", e);
    }
  }

  static void run(Runnable work) {
    ask(
        () -> {
          work.run();
          return true;
        });
  }

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the screen does not answer");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the screen", e);
    }
  }
}
