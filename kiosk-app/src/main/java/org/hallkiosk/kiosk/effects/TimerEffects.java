package org.hallkiosk.kiosk.effects;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Timer;

/// Timers by name: starting one replaces the running one.
final class TimerEffects {

  private final Scheduler scheduler;
  private final Consumer<Event> inbox;
  private final Map<String, Running> running = new HashMap<>();

  TimerEffects(Scheduler scheduler, Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.inbox = inbox;
  }

  private record Running(Timer timer, Scheduler.Pending pending) {}

  synchronized void start(Effect.StartTimer start) {
    Timer timer = start.timer();
    callOff(timer);
    Scheduler.Pending pending = scheduler.after(start.after(), () -> ring(timer));
    running.put(timer.name(), new Running(timer, pending));
  }

  synchronized void stop(Effect.StopTimer stop) {
    callOff(stop.timer());
  }

  /// Keys are never used again: a timer that has rung must not stay in the map for years.
  private void ring(Timer timer) {
    synchronized (this) {
      Running latest = running.get(timer.name());
      if (latest != null && latest.timer().equals(timer)) {
        running.remove(timer.name());
      }
    }
    inbox.accept(new Event.TimerRang(timer));
  }

  private void callOff(Timer timer) {
    Running before = running.remove(timer.name());
    if (before != null) {
      before.pending().callOff();
    }
  }

  /// How many timers wait to ring.
  synchronized int count() {
    return running.size();
  }
}
