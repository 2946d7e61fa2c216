package org.hallkiosk.kiosk.effects;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Difference;
import org.hallkiosk.kiosk.casework.Ledger;
import org.hallkiosk.kiosk.casework.MoneyLine;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.casework.Reconciliation;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Statement;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.session.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds the books of each closed day beside each other: hall, payment channels and this terminal's
/// journal, to the fen. A day is looked at again while the hall has not told of it, or the books
/// differ. Before an order is said to differ it is looked for in the whole month: a terminal that
/// was off learns long afterwards what became of its payments.
public final class BooksWatch {

  private static final Logger LOG = LoggerFactory.getLogger(BooksWatch.class);
  private static final Duration EVERY = Duration.ofHours(1);

  /// Closed days that a terminal looks back upon: it may have been off over a holiday.
  private static final int DAYS = 7;

  /// Within so many days a side may have learned late of money that moved.
  private static final int LATE = 30;

  private final Scheduler scheduler;
  private final Hall hall;
  private final Journal journal;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Consumer<Event> inbox;
  private final Set<LocalDate> agreed = new HashSet<>();

  /// @param clock the wall clock
  /// @param zone whose days the hall's statements mean
  public BooksWatch(
      Scheduler scheduler,
      Hall hall,
      Journal journal,
      InstantSource clock,
      ZoneId zone,
      Consumer<Event> inbox) {
    this.scheduler = scheduler;
    this.hall = hall;
    this.journal = journal;
    this.clock = clock;
    this.zone = zone;
    this.inbox = inbox;
  }

  public void start() {
    scheduler.onLane(
        Lane.HALL_BACKGROUND,
        () -> {
          look();
          var _ = scheduler.after(EVERY, this::start);
        });
  }

  /// A defect says nothing of the books; the watch goes on.
  private void look() {
    try {
      LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
      LocalDate first = today.minusDays(DAYS);
      agreed.removeIf(day -> day.isBefore(first));
      Map<LocalDate, Optional<Statement>> told = new HashMap<>();
      first
          .datesUntil(today)
          .filter(day -> !agreed.contains(day))
          .forEach(day -> look(day, each -> told.computeIfAbsent(each, this::statement)));
    } catch (RuntimeException | Error e) {
      LOG.error("defect while comparing the books", e);
    }
  }

  /// The neighbouring days belong to it, since midnight does not strike everywhere at once.
  private void look(LocalDate day, Function<LocalDate, Optional<Statement>> told) {
    List<LocalDate> around = List.of(day, day.minusDays(1), day.plusDays(1));
    differences(orders(day, told), around, told)
        .flatMap(found -> found.isEmpty() ? Optional.of(found) : late(found, told))
        .ifPresent(found -> compared(day, found));
  }

  private void compared(LocalDate day, List<Difference> differences) {
    inbox.accept(new Event.BooksCompared(day, differences));
    if (differences.isEmpty()) {
      agreed.add(day);
    }
  }

  /// What is left of differences when all that was learned late is known.
  private Optional<List<Difference>> late(
      List<Difference> found, Function<LocalDate, Optional<Statement>> told) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    List<LocalDate> month = today.minusDays(LATE).datesUntil(today.plusDays(1)).toList();
    return differences(found.stream().map(Difference::order).toList(), month, told);
  }

  private Optional<Statement> statement(LocalDate day) {
    return switch (hall.statement(day)) {
      case HallAnswer.Answered<Statement>(Statement statement) -> Optional.of(statement);
      case HallAnswer.Refused<Statement> _, HallAnswer.Unavailable<Statement> _ -> Optional.empty();
    };
  }

  /// All that any side knows of a day.
  private List<OrderNumber> orders(LocalDate day, Function<LocalDate, Optional<Statement>> told) {
    Stream<MoneyLine> stated =
        told.apply(day).stream()
            .flatMap(it -> Stream.concat(lines(it.hall()), lines(it.channels())));
    return Stream.concat(stated, journal.payments(day, zone).stream())
        .map(MoneyLine::order)
        .toList();
  }

  /// @return nothing while the hall has not told of each day
  private Optional<List<Difference>> differences(
      List<OrderNumber> orders,
      List<LocalDate> days,
      Function<LocalDate, Optional<Statement>> told) {
    List<Statement> statements = days.stream().flatMap(day -> told.apply(day).stream()).toList();
    return statements.size() < days.size()
        ? Optional.empty()
        : Optional.of(
            Reconciliation.of(
                orders,
                ledger(statements, Statement::hall),
                ledger(statements, Statement::channels),
                Ledger.of(written(days)),
                journal.deferred()));
  }

  private List<MoneyLine> written(List<LocalDate> days) {
    return days.stream().flatMap(day -> journal.payments(day, zone).stream()).toList();
  }

  private static Ledger ledger(
      List<Statement> around, Function<Statement, List<Statement.Line>> side) {
    return Ledger.of(around.stream().flatMap(it -> lines(side.apply(it))).toList());
  }

  private static Stream<MoneyLine> lines(List<Statement.Line> lines) {
    return lines.stream().map(line -> new MoneyLine(line.order(), line.paid(), line.refunded()));
  }
}
