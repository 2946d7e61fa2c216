package org.hallkiosk.kiosk.workbench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.hallkiosk.kiosk.workbench.hall.item.WorkingDays;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;

/// When scripted citizens come: in working hours, and in the years that the invented people are of.
/// How old they are, how long their cards are valid and which days are holidays are data; a later
/// clock is set back by whole weeks, which leaves it its weekday.
public final class ScriptedTime {

  /// The invented youth comes of age, and the calendar of holidays ends, soon after.
  public static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private static final Duration ABOUT_A_YEAR = Duration.ofDays(52 * 7);

  private ScriptedTime() {}

  /// By how much a clock that shows `now` is set forward, or back where it is negative.
  public static Duration offset(Instant now) {
    Instant then = now;
    while (LocalDate.ofInstant(then, CertificatePage.ZONE).isAfter(LAST)) {
      then = then.minus(ABOUT_A_YEAR);
    }
    Duration open = new WorkingHours(new WorkingDays()).untilOpen(then);
    return Duration.between(now, then.plus(open));
  }

  public static InstantSource clock(InstantSource system) {
    return InstantSource.offset(system, offset(system.instant()));
  }
}
