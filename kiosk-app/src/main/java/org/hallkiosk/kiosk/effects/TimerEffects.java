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
  private final Map<String, Scheduler.Pending> running = new HashMap<>();

  TimerEffects(Scheduler scheduler, Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.inbox = inbox;
  }

  synchronized void start(Effect.StartTimer start) {
    callOff(start.timer());
    Timer timer = start.timer();
    running.put(
        timer.name(),
        scheduler.after(start.after(), () -> inbox.accept(new Event.TimerRang(timer))));
  }

  synchronized void stop(Effect.StopTimer stop) {
    callOff(stop.timer());
  }

  private void callOff(Timer timer) {
    Scheduler.Pending before = running.remove(timer.name());
    if (before != null) {
      before.callOff();
    }
  }
}
