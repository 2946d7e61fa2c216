package org.hallkiosk.kiosk.workbench.hall.item;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hallkiosk.kiosk.workbench.hall.data.DataFile;
import org.hallkiosk.kiosk.workbench.hall.data.Part;

/// The working-day calendar of the region: weekends, holidays, and weekends that are worked to make
/// up for them.
public final class WorkingDays {

  private final Set<LocalDate> holidays = new HashSet<>();
  private final Set<LocalDate> worked = new HashSet<>();

  public WorkingDays() {
    Part calendar = DataFile.resource("working-days.yaml").only("holidays", "worked");
    for (Part span : calendar.parts("holidays")) {
      LocalDate.parse(span.text("from"))
          .datesUntil(LocalDate.parse(span.text("until")).plusDays(1))
          .forEach(holidays::add);
    }
    calendar.texts("worked").forEach(day -> worked.add(LocalDate.parse(day)));
  }

  public boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return worked.contains(day) || !weekend && !holidays.contains(day);
  }

  /// The last of so many working days after a day, which itself does not count.
  public LocalDate after(LocalDate day, int workingDays) {
    LocalDate last = day;
    int left = workingDays;
    while (left > 0) {
      last = last.plusDays(1);
      left -= isWorkingDay(last) ? 1 : 0;
    }
    return last;
  }
}
