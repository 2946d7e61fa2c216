package org.hallkiosk.kiosk.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;

/// When every service of the catalogue is open, so that scripted citizens, who come at any hour,
/// find none closed. The end leaves half an hour to those who came last.
public record WorkingHours(WorkingDays calendar) {

  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(16, 30);
  private static final int MORNING = 10;

  /// By how many hours a clock must be set forward to show working hours; zero where it shows them.
  /// Whole hours, so that whoever comes again with the same data some minutes later comes later.
  public Duration untilOpen(Instant now) {
    LocalDateTime here = LocalDateTime.ofInstant(now, CertificatePage.ZONE);
    return open(here) ? Duration.ZERO : Duration.between(here, nextMorning(here));
  }

  private boolean open(LocalDateTime here) {
    LocalTime time = here.toLocalTime();
    return calendar.isWorkingDay(here.toLocalDate()) && !time.isBefore(BEGIN) && time.isBefore(END);
  }

  private LocalDateTime nextMorning(LocalDateTime here) {
    LocalDate today = here.toLocalDate();
    boolean stillToday = calendar.isWorkingDay(today) && here.toLocalTime().isBefore(BEGIN);
    LocalDate day = stillToday ? today : calendar.after(today, 1);
    return day.atTime(here.toLocalTime().withHour(MORNING));
  }
}
