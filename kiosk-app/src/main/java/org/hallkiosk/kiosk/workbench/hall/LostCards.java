package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.LocalDate;

/// Which social security cards are reported lost (临时挂失): seven days from the report, unless it is
/// undone, or the card was replaced.
final class LostCards {

  private static final int DAYS = 7;

  private final Books books;

  LostCards(Books books) {
    this.books = books;
  }

  boolean isLost(Citizen holder, LocalDate today) {
    String number = holder.person().number().value();
    return books.reading(
        () ->
            books
                .cases()
                .of(number)
                .filter(one -> one.service().startsWith("social-card-"))
                .reduce((_, newer) -> newer)
                .filter(newest -> stops(newest, today))
                .isPresent());
  }

  private static boolean stops(HallCase newest, LocalDate today) {
    LocalDate day = SignInDesk.today(Instant.parse(newest.issuedAt()));
    return newest.service().equals("social-card-replacement")
        || "report".equals(newest.answers().get("action")) && !today.isAfter(day.plusDays(DAYS));
  }
}
