package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.catalog.Catalog;
import org.hallkiosk.kiosk.catalog.Hours;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Elsewhere;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallStatus;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Standing;
import org.hallkiosk.kiosk.view.Nearest;
import org.hallkiosk.kiosk.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Services that cannot be submitted now are told before anybody starts, and only when that
/// changes.
class TheHallClosesTest {

  private static final Texts TEXT = new Texts("窗口", "the window");
  private static final ServiceId DAY_SERVICE = new ServiceId("day-service");
  private static final ServiceId NIGHT_SERVICE = new ServiceId("night-service");

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final SampleHall hall = new SampleHall();
  private final List<Event> events = new ArrayList<>();

  /// A Monday, ten o'clock in the morning there.
  private Instant now = Instant.parse("2026-03-02T02:00:00Z");

  private final ServiceWatch watch =
      new ServiceWatch(
          new Catalog(
              List.of(),
              List.of(
                  service(DAY_SERVICE, List.of("tax"), Optional.of(officeHours())),
                  service(NIGHT_SERVICE, List.of("civil-affairs"), Optional.empty()))),
          () -> now,
          ZoneId.of("Asia/Shanghai"),
          events::add);

  private static Hours officeHours() {
    return new Hours(
        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));
  }

  private static Service service(ServiceId id, List<String> departments, Optional<Hours> hours) {
    Service any = SampleServices.any();
    return new Service(
        id,
        any.itemCode(),
        any.category(),
        any.name(),
        any.summary(),
        any.audience(),
        any.assurance(),
        any.agency(),
        any.minors(),
        departments,
        hours,
        any.promise(),
        any.plan());
  }

  private static HallStatus saying(Map<ServiceId, HallStatus.Closure> closed, Set<String> down) {
    return saying(closed, down, List.of());
  }

  private static HallStatus saying(
      Map<ServiceId, HallStatus.Closure> closed, Set<String> down, List<Elsewhere> elsewhere) {
    return new HallStatus(Set.of(DAY_SERVICE, NIGHT_SERVICE), closed, down, elsewhere);
  }

  private static Elsewhere place(Elsewhere.Kind kind, String name, Optional<Hours> hours) {
    return new Elsewhere(kind, new Texts(name, name), TEXT, Set.of(DAY_SERVICE), hours);
  }

  private static Optional<Nearest> told(String name, Optional<Hours> hours) {
    return Optional.of(new Nearest(new Texts(name, name), TEXT, hours));
  }

  @BeforeEach
  void watch() {
    hall.status = saying(Map.of(), Set.of());
    new HallWatch(scheduler, hall, List.of(watch::heard)).start();
    pass();
  }

  @Test
  void while_all_can_be_submitted_nothing_is_told() {
    pass();
    assertEquals(List.of(), events);
  }

  @Test
  void outside_its_hours_a_service_is_closed_by_the_clock_of_the_region() {
    now = Instant.parse("2026-03-02T08:59:59Z");
    pass();
    assertEquals(List.of(), events);
    now = Instant.parse("2026-03-02T09:00:00Z");
    pass();
    pass();
    assertEquals(List.of(closed(DAY_SERVICE, View.Limit.OUTSIDE_HOURS)), events);
    now = Instant.parse("2026-03-03T01:00:00Z");
    pass();
    assertEquals(new Event.AvailabilityChanged(Map.of()), events.getLast());
  }

  @Test
  void a_department_that_is_down_closes_its_services_only() {
    hall.status = saying(Map.of(), Set.of("civil-affairs"));
    pass();
    assertEquals(List.of(closed(NIGHT_SERVICE, View.Limit.DEPARTMENT_DOWN)), events);
  }

  @Test
  void what_the_hall_suspends_is_told_before_the_hour() {
    now = Instant.parse("2026-03-02T20:00:00Z");
    hall.status = saying(Map.of(DAY_SERVICE, HallStatus.Closure.SUSPENDED), Set.of("tax"));
    pass();
    assertEquals(List.of(closed(DAY_SERVICE, View.Limit.SUSPENDED)), events);
  }

  @Test
  void what_was_suspended_stays_so_while_the_hall_does_not_answer() {
    hall.status = saying(Map.of(NIGHT_SERVICE, HallStatus.Closure.SUSPENDED), Set.of());
    pass();
    hall.reachable = false;
    pass();
    hall.reachable = true;
    pass();
    assertEquals(List.of(closed(NIGHT_SERVICE, View.Limit.SUSPENDED)), events);
  }

  @Test
  void what_the_hall_does_not_know_is_not_offered() {
    hall.status = new HallStatus(Set.of(DAY_SERVICE), Map.of(), Set.of(), List.of());
    pass();
    assertEquals(List.of(closed(NIGHT_SERVICE, View.Limit.NOT_OFFERED)), events);
  }

  @Test
  void before_the_hall_has_told_anything_nothing_is_called_not_offered() {
    List<Event> unheard = new ArrayList<>();
    new ServiceWatch(
            new Catalog(List.of(), List.of(service(NIGHT_SERVICE, List.of(), Optional.empty()))),
            () -> now,
            ZoneId.of("Asia/Shanghai"),
            unheard::add)
        .heard(new HallAnswer.Unavailable<>("no answer"));
    assertEquals(List.of(), unheard);
  }

  @Test
  void at_night_the_place_that_is_open_comes_before_the_nearer_one() {
    Optional<Hours> day = Optional.of(officeHours());
    hall.status =
        saying(
            Map.of(),
            Set.of(),
            List.of(
                place(Elsewhere.Kind.TERMINAL, "near", day),
                place(Elsewhere.Kind.WINDOW, "window", day),
                place(Elsewhere.Kind.TERMINAL, "far", Optional.empty())));
    pass();
    assertEquals(told("near", day), standing().terminal());
    now = Instant.parse("2026-03-02T15:00:00Z");
    pass();
    assertEquals(told("far", Optional.empty()), standing().terminal());
    assertEquals(told("window", day), standing().window());
  }

  @Test
  void where_else_it_can_be_done_is_known_while_the_hall_is_away() {
    hall.status =
        saying(
            Map.of(), Set.of(), List.of(place(Elsewhere.Kind.TERMINAL, "near", Optional.empty())));
    pass();
    hall.reachable = false;
    now = Instant.parse("2026-03-02T15:00:00Z");
    pass();
    assertEquals(Optional.of(View.Limit.OUTSIDE_HOURS), standing().closed());
    assertEquals(told("near", Optional.empty()), standing().terminal());
  }

  private Standing standing() {
    return ((Event.AvailabilityChanged) events.getLast())
        .standing()
        .getOrDefault(DAY_SERVICE, Standing.OPEN);
  }

  private void pass() {
    scheduler.advance(Duration.ofSeconds(6));
  }

  private static Event closed(ServiceId service, View.Limit why) {
    return new Event.AvailabilityChanged(
        Map.of(service, new Standing(Optional.of(why), Optional.empty(), Optional.empty())));
  }
}
