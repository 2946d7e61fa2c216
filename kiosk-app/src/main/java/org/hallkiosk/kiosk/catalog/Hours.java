package org.hallkiosk.kiosk.catalog;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/// When a service is offered, in the hall's local time. A service without hours is offered always.
///
/// @param until not reached any more
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

  public Hours {
    days = Set.copyOf(days);
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("hours begin before they end");
    }
  }

  public boolean include(LocalDateTime now) {
    return days.contains(now.getDayOfWeek())
        && !now.toLocalTime().isBefore(from)
        && now.toLocalTime().isBefore(until);
  }
}
