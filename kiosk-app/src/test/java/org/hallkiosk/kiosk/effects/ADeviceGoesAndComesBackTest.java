package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The health watch tells each change once, and nothing ends it.
class ADeviceGoesAndComesBackTest {

  private static final Set<View.Limit> NO_DEVICE =
      EnumSet.complementOf(EnumSet.of(View.Limit.NO_HALL));

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final SampleDevices devices = new SampleDevices();
  private final SampleHall hall = new SampleHall();
  private final List<Event> events = new ArrayList<>();

  @BeforeEach
  void watch() {
    new HealthWatch(scheduler, devices.all(), hall, events::add).start();
    pass();
  }

  @Test
  void a_terminal_that_can_do_everything_tells_nothing() {
    pass();
    assertEquals(List.of(), events);
  }

  @Test
  void a_change_is_told_once() {
    hall.reachable = false;
    pass();
    pass();
    assertEquals(List.of(limits(Set.of(View.Limit.NO_HALL))), events);
    hall.reachable = true;
    pass();
    pass();
    assertEquals(limits(Set.of()), events.getLast());
    assertEquals(2, events.size());
  }

  @Test
  void all_that_is_broken_is_told() {
    devices.health = Health.broken(SampleDevices.FAULT);
    pass();
    assertEquals(limits(NO_DEVICE), events.getLast());
  }

  @Test
  void a_defect_counts_as_broken_and_the_watch_goes_on() {
    devices.defective = true;
    pass();
    assertEquals(limits(NO_DEVICE), events.getLast());
    devices.defective = false;
    pass();
    assertEquals(limits(Set.of()), events.getLast());
    assertEquals(List.of(), scheduler.defects);
  }

  @Test
  void papers_left_in_a_printer_that_was_away_are_taken_out_before_it_counts_as_back() {
    pass();
    assertEquals(0, devices.leftoversCancelled);
    devices.health = Health.broken(SampleDevices.FAULT);
    pass();
    devices.health = Health.READY;
    pass();
    pass();
    assertEquals(1, devices.leftoversCancelled);
    assertEquals(limits(Set.of()), events.getLast());
  }

  private void pass() {
    scheduler.advance(Duration.ofSeconds(6));
  }

  private static Event limits(Set<View.Limit> limits) {
    return new Event.LimitsChanged(limits);
  }
}
