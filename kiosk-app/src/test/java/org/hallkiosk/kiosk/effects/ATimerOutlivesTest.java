package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Ticket;
import org.hallkiosk.kiosk.session.Timer;
import org.junit.jupiter.api.Test;

/// Timers of one name replace each other, and none is kept once it has rung.
class ATimerOutlivesTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final List<Event> events = new ArrayList<>();
  private final TimerEffects timers = new TimerEffects(scheduler, events::add);

  @Test
  void a_timer_replaces_the_running_one_of_its_name_and_no_other() {
    Timer other = new Timer.PhaseOver(new Ticket(3));
    Timer second = new Timer.Idle(new Ticket(2));
    start(new Timer.Idle(new Ticket(1)));
    start(other);
    start(second);
    scheduler.advance(MINUTE);
    assertEquals(List.of(new Event.TimerRang(other), new Event.TimerRang(second)), events);
  }

  @Test
  void a_stopped_timer_does_not_ring() {
    Timer idle = new Timer.Idle(new Ticket(1));
    start(idle);
    timers.stop(new Effect.StopTimer(idle));
    scheduler.advance(MINUTE);
    assertEquals(List.of(), events);
  }

  @Test
  void what_has_rung_is_forgotten() {
    for (int action = 0; action < 100; action++) {
      start(new Timer.AskAgain(new IdempotencyKey("run00001-1-" + action)));
    }
    assertEquals(100, timers.count());
    scheduler.advance(MINUTE);
    assertEquals(100, events.size());
    assertEquals(0, timers.count());
  }

  private void start(Timer timer) {
    timers.start(new Effect.StartTimer(timer, MINUTE));
  }
}
