package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.session.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each closed day's money is compared until hall, channels and journal agree.
class TheBooksAreComparedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int MONTH = 30;
  private static final OrderNumber ORDER = new OrderNumber("ORDER-0001");
  private static final Fen AMOUNT = new Fen(38_000);
  private static final Statement NOTHING = new Statement(List.of(), List.of());
  private static final Event AGREED = new Event.BooksCompared(DAY, List.of());

  private final VirtualScheduler scheduler = new VirtualScheduler();
  private final SampleHall hall = new SampleHall();
  private final ListJournal journal = new ListJournal();
  private final List<Event> events = new ArrayList<>();

  @BeforeEach
  void theHallTellsOfItsDays() {
    DAY.minusDays(MONTH).datesUntil(DAY.plusDays(2)).forEach(day -> tell(day, NOTHING));
    tell(DAY, paid(AMOUNT, AMOUNT));
    journal.payments.put(DAY, List.of(MoneyLine.paid(ORDER, AMOUNT)));
    new BooksWatch(
            scheduler,
            hall,
            journal,
            () -> Instant.parse("2026-03-02T01:00:00Z"),
            ZoneId.of("Asia/Shanghai"),
            events::add)
        .start();
  }

  @Test
  void books_that_agree_are_told_once() {
    hours(3);
    assertEquals(List.of(AGREED), told(DAY));
  }

  @Test
  void a_fen_too_few_is_found_and_told_until_it_is_settled() {
    Fen less = new Fen(37_999);
    tell(DAY, paid(AMOUNT, less));
    hours(1);
    Difference found = new Difference(ORDER, Difference.What.PAID, AMOUNT, less, AMOUNT);
    assertEquals(new Event.BooksCompared(DAY, List.of(found)), told(DAY).getLast());
    tell(DAY, paid(AMOUNT, AMOUNT));
    hours(1);
    assertEquals(AGREED, told(DAY).getLast());
    int told = told(DAY).size();
    hours(2);
    assertEquals(told, told(DAY).size());
  }

  @Test
  void a_payment_that_only_the_journal_knows_is_found() {
    tell(DAY, NOTHING);
    hours(0);
    Difference found =
        new Difference(ORDER, Difference.What.PAID, Fen.NOTHING, Fen.NOTHING, AMOUNT);
    assertEquals(List.of(new Event.BooksCompared(DAY, List.of(found))), told(DAY));
  }

  @Test
  void what_the_journal_wrote_after_midnight_belongs_to_the_day_before() {
    journal.payments.put(DAY, List.of());
    journal.payments.put(DAY.plusDays(1), List.of(MoneyLine.paid(ORDER, AMOUNT)));
    hours(0);
    assertEquals(List.of(AGREED), told(DAY));
  }

  @Test
  void a_terminal_that_was_off_learns_of_its_payment_a_week_later() {
    LocalDate earlier = DAY.minusDays(4);
    tell(DAY, NOTHING);
    tell(earlier, paid(AMOUNT, AMOUNT));
    hours(0);
    assertEquals(List.of(AGREED), told(DAY));
    assertEquals(List.of(new Event.BooksCompared(earlier, List.of())), told(earlier));
  }

  @Test
  void what_the_terminal_never_learned_of_differs_however_far_one_looks() {
    LocalDate earlier = DAY.minusDays(4);
    tell(DAY, NOTHING);
    tell(earlier, paid(AMOUNT, AMOUNT));
    journal.payments.clear();
    hours(0);
    Difference found = new Difference(ORDER, Difference.What.PAID, AMOUNT, AMOUNT, Fen.NOTHING);
    assertEquals(List.of(new Event.BooksCompared(earlier, List.of(found))), told(earlier));
    journal.deferred.add(ORDER);
    hours(1);
    assertEquals(new Event.BooksCompared(earlier, List.of()), told(earlier).getLast());
  }

  @Test
  void a_day_that_the_hall_has_not_told_yet_is_tried_again() {
    hall.statements.remove(DAY);
    hours(2);
    assertEquals(List.of(), told(DAY));
    tell(DAY, paid(AMOUNT, AMOUNT));
    hours(1);
    assertEquals(List.of(AGREED), told(DAY));
  }

  @Test
  void a_defect_does_not_end_the_watch() {
    hall.defective = true;
    hours(1);
    hall.defective = false;
    hours(1);
    assertEquals(List.of(AGREED), told(DAY));
  }

  private void tell(LocalDate day, Statement statement) {
    hall.statements.put(day, statement);
  }

  private List<Event> told(LocalDate day) {
    return events.stream()
        .filter(
            event -> event instanceof Event.BooksCompared compared && compared.day().equals(day))
        .toList();
  }

  private void hours(int hours) {
    scheduler.advance(Duration.ofMinutes(60L * hours + 1));
  }

  private static Statement paid(Fen hall, Fen channel) {
    return new Statement(
        List.of(new Statement.Line(ORDER, hall, Fen.NOTHING)),
        List.of(new Statement.Line(ORDER, channel, Fen.NOTHING)));
  }
}
