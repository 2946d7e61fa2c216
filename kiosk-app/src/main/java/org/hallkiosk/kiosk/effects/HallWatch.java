package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the hall every few seconds whether it answers and what it cannot do now: one call for all
/// who want to know.
public final class HallWatch {

  private static final Logger LOG = LoggerFactory.getLogger(HallWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(5);

  private final Scheduler scheduler;
  private final Hall hall;
  private final List<Consumer<HallAnswer<HallStatus>>> listeners;

  /// @param listeners told every time, on the lane of the hall's background
  public HallWatch(
      Scheduler scheduler, Hall hall, List<Consumer<HallAnswer<HallStatus>>> listeners) {
    this.scheduler = scheduler;
    this.hall = hall;
    this.listeners = List.copyOf(listeners);
  }

  public void start() {
    scheduler.onLane(
        Lane.HALL_BACKGROUND,
        () -> {
          HallAnswer<HallStatus> answer = asked();
          listeners.forEach(listener -> listener.accept(answer));
          var _ = scheduler.after(EVERY, this::start);
        });
  }

  /// A defect says nothing of the hall, but nobody shall start in vain; the watch goes on.
  private HallAnswer<HallStatus> asked() {
    try {
      return hall.status();
    } catch (RuntimeException | Error e) {
      LOG.error("defect while asking for the hall", e);
      return new HallAnswer.Unavailable<>("the terminal's program failed while it asked");
    }
  }
}
