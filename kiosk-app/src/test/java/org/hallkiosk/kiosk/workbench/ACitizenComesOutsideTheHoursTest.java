package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.junit.jupiter.api.Test;

/// Services have hours, and scripted citizens come at any hour.
class ACitizenComesOutsideTheHoursTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final WorkingHours hours = new WorkingHours(new WorkingDays());

  @Test
  void in_working_hours_the_clock_is_left_alone() {
    assertShows("2026-11-23T09:00:00", "2026-11-23T09:00:00");
    assertShows("2026-11-23T16:29:59", "2026-11-23T16:29:59");
  }

  @Test
  void early_in_the_morning_it_is_set_to_ten_of_the_same_day() {
    assertShows("2026-11-23T08:59:59", "2026-11-23T10:59:59");
  }

  @Test
  void in_the_evening_it_is_set_to_ten_of_the_next_day() {
    assertShows("2026-11-23T16:30:00", "2026-11-24T10:30:00");
  }

  @Test
  void at_the_weekend_it_is_set_to_ten_on_monday() {
    assertShows("2026-11-20T17:00:00", "2026-11-23T10:00:00");
    assertShows("2026-11-22T12:00:00", "2026-11-23T10:00:00");
  }

  @Test
  void whoever_comes_again_comes_later() {
    assertShows("2026-11-22T12:07:30", "2026-11-23T10:07:30");
    assertShows("2026-11-22T12:09:00", "2026-11-23T10:09:00");
  }

  @Test
  void holidays_are_left_out_and_weekends_that_are_worked_count() {
    assertShows("2026-09-30T18:00:00", "2026-10-08T10:00:00");
    assertShows("2026-10-09T18:00:00", "2026-10-10T10:00:00");
    assertShows("2026-10-10T11:00:00", "2026-10-10T11:00:00");
  }

  @Test
  void ten_years_later_the_clock_is_set_back_to_the_years_of_the_invented_people() {
    for (String now :
        List.of("2028-01-01T00:00:00", "2036-11-21T23:59:59", "2046-02-28T12:00:00")) {
      LocalDateTime then = LocalDateTime.parse(now);
      Instant instant = then.atZone(ZONE).toInstant();
      Instant shown = ScriptedTime.clock(InstantSource.fixed(instant)).instant();
      LocalDate day = LocalDate.ofInstant(shown, ZONE);
      assertFalse(day.isAfter(ScriptedTime.LAST.plusDays(7)), now);
      assertTrue(day.isAfter(ScriptedTime.LAST.minusYears(1)), now);
      assertEquals(Duration.ZERO, hours.untilOpen(shown), now);
    }
  }

  @Test
  void until_then_only_the_hour_is_set() {
    Instant now = LocalDateTime.parse("2026-11-22T12:07:30").atZone(ZONE).toInstant();
    assertEquals(hours.untilOpen(now), ScriptedTime.offset(now));
  }

  private void assertShows(String now, String shown) {
    Instant instant = LocalDateTime.parse(now).atZone(ZONE).toInstant();
    Duration forward = hours.untilOpen(instant);
    assertEquals(LocalDateTime.parse(shown), LocalDateTime.ofInstant(instant.plus(forward), ZONE));
  }
}
