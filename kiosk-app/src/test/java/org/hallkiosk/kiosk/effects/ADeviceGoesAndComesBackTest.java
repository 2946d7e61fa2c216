package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The health watch tells each change once, and nothing ends it.
class ADeviceGoesAndComesBackTest {

  private static final Health AWAY = Health.broken(SampleDevices.FAULT);

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final SampleDevices devices = new SampleDevices();
  private final SampleHall hall = new SampleHall();
  private final List<Event> events = new ArrayList<>();
  private final HealthWatch watch = new HealthWatch(scheduler, devices, events::add);

  @BeforeEach
  void watch() {
    new HallWatch(scheduler, hall, List.of(watch::heard)).start();
    pass();
  }

  @Test
  void a_terminal_that_can_do_everything_tells_nothing() {
    pass();
    watch.changed(DeviceKind.CAMERA, Health.READY);
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
    for (DeviceKind kind : DeviceKind.values()) {
      watch.changed(kind, AWAY);
    }
    Set<View.Limit> devicesOnly =
        EnumSet.range(View.Limit.NO_CARD_READER, View.Limit.NO_CARD_DISPENSER);
    devicesOnly.remove(View.Limit.NO_HALL);
    assertEquals(limits(devicesOnly), events.getLast());
  }

  @Test
  void a_defect_counts_as_broken_and_the_watch_goes_on() {
    hall.defective = true;
    pass();
    assertEquals(limits(Set.of(View.Limit.NO_HALL)), events.getLast());
    hall.defective = false;
    pass();
    assertEquals(limits(Set.of()), events.getLast());
    assertEquals(List.of(), scheduler.defects);
  }

  @Test
  void papers_left_in_a_printer_that_was_away_are_taken_out_before_it_counts_as_back() {
    watch.changed(DeviceKind.DOCUMENT_PRINTER, Health.READY);
    pass();
    assertEquals(0, devices.leftoversCancelled);
    watch.changed(DeviceKind.DOCUMENT_PRINTER, AWAY);
    scheduler.hold(Lane.PRINTER);
    watch.changed(DeviceKind.DOCUMENT_PRINTER, Health.READY);
    pass();
    assertEquals(limits(Set.of(View.Limit.NO_PRINTER)), events.getLast());
    scheduler.release(Lane.PRINTER);
    pass();
    assertEquals(1, devices.leftoversCancelled);
    assertEquals(limits(Set.of()), events.getLast());
  }

  @Test
  void a_printer_that_went_away_again_meanwhile_does_not_count_as_back() {
    watch.changed(DeviceKind.DOCUMENT_PRINTER, AWAY);
    watch.changed(DeviceKind.DOCUMENT_PRINTER, Health.READY);
    watch.changed(DeviceKind.DOCUMENT_PRINTER, AWAY);
    pass();
    assertEquals(List.of(limits(Set.of(View.Limit.NO_PRINTER))), events);
  }

  @Test
  void a_printer_whose_old_papers_cannot_be_taken_out_yet_is_tried_again() {
    watch.changed(DeviceKind.DOCUMENT_PRINTER, AWAY);
    devices.defective = true;
    watch.changed(DeviceKind.DOCUMENT_PRINTER, Health.READY);
    scheduler.settle();
    assertEquals(limits(Set.of(View.Limit.NO_PRINTER)), events.getLast());
    devices.defective = false;
    pass();
    assertEquals(limits(Set.of()), events.getLast());
  }

  private void pass() {
    scheduler.advance(Duration.ofSeconds(6));
  }

  private static Event limits(Set<View.Limit> limits) {
    return new Event.LimitsChanged(limits);
  }
}
