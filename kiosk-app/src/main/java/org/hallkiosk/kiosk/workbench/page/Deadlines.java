package org.hallkiosk.kiosk.workbench.page;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Cuts the connection of a request that takes too long, so that a browser which neither sends nor
/// reads on cannot hold a picture in memory for ever.
final class Deadlines implements AutoCloseable {

  private final Duration most;
  private final ScheduledThreadPoolExecutor timer;

  Deadlines(Duration most) {
    this.most = most;
    this.timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("workbench-page-deadlines").factory());
    timer.setRemoveOnCancelPolicy(true);
  }

  /// Closing what is returned calls the cut off.
  Pending cutting(HttpExchange exchange) {
    Future<?> cut = timer.schedule(exchange::close, most.toMillis(), TimeUnit.MILLISECONDS);
    return () -> cut.cancel(false);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  interface Pending extends AutoCloseable {
    @Override
    void close();
  }
}
