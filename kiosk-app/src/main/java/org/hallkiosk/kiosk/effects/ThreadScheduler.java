package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One named platform thread a lane, since native waits of devices would pin a virtual thread's
/// carrier, and one for timers.
public final class ThreadScheduler implements Scheduler {

  private static final Logger LOG = LoggerFactory.getLogger(ThreadScheduler.class);

  private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("timers").factory());

  public ThreadScheduler() {
    for (Lane lane : Lane.values()) {
      lanes.put(
          lane,
          Executors.newSingleThreadExecutor(
              Thread.ofPlatform()
                  .daemon()
                  .name("lane-" + lane.name().toLowerCase(Locale.ROOT))
                  .factory()));
    }
  }

  @Override
  public void onLane(Lane lane, Runnable work) {
    try {
      var _ = laneOf(lane).submit(() -> guarded(lane.name(), work));
    } catch (RejectedExecutionException e) {
      LOG.debug("{} is closed; its work is dropped with the process", lane);
    }
  }

  @Override
  public Pending after(Duration delay, Runnable work) {
    try {
      Future<?> waiting =
          clock.schedule(() -> guarded("timer", work), delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> waiting.cancel(false);
    } catch (RejectedExecutionException e) {
      LOG.debug("the clock is closed; its work is dropped with the process");
      return () -> {};
    }
  }

  private ExecutorService laneOf(Lane lane) {
    ExecutorService service = lanes.get(lane);
    if (service == null) {
      throw new IllegalStateException("no thread for " + lane);
    }
    return service;
  }

  /// Work reports its own failures as events; what still gets here is a defect that nobody waits
  /// for. It is logged, since the executor would keep it to itself.
  private static void guarded(String where, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      LOG.error("defect on {}", where, e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    lanes.values().forEach(ExecutorService::shutdownNow);
  }
}
