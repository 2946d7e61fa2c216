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
/// differ.
public final class BooksWatch {

  private static final Logger LOG = LoggerFactory.getLogger(BooksWatch.class);
  private static final Duration EVERY = Duration.ofHours(1);

  /// Closed days that a terminal looks back upon: it may have been off over a holiday.
  private static final int DAYS = 7;

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
    List<Statement> around =
        Stream.of(day, day.minusDays(1), day.plusDays(1))
            .flatMap(each -> told.apply(each).stream())
            .toList();
    if (around.size() == 3) {
      List<Difference> differences = differences(day, around.getFirst(), around);
      inbox.accept(new Event.BooksCompared(day, differences));
      if (differences.isEmpty()) {
        agreed.add(day);
      }
    }
  }

  private Optional<Statement> statement(LocalDate day) {
    return switch (hall.statement(day)) {
      case HallAnswer.Answered<Statement>(Statement statement) -> Optional.of(statement);
      case HallAnswer.Refused<Statement> _, HallAnswer.Unavailable<Statement> _ -> Optional.empty();
    };
  }

  private List<Difference> differences(LocalDate day, Statement closed, List<Statement> around) {
    Stream<MoneyLine> written = journal.payments(day, zone).stream();
    List<OrderNumber> orders =
        Stream.of(lines(closed.hall()), lines(closed.channels()), written)
            .flatMap(lines -> lines)
            .map(MoneyLine::order)
            .toList();
    return Reconciliation.of(
        orders,
        ledger(around, Statement::hall),
        ledger(around, Statement::channels),
        Ledger.of(writtenAround(day)));
  }

  private List<MoneyLine> writtenAround(LocalDate day) {
    return Stream.of(day.minusDays(1), day, day.plusDays(1))
        .flatMap(each -> journal.payments(each, zone).stream())
        .toList();
  }

  private static Ledger ledger(
      List<Statement> around, Function<Statement, List<Statement.Line>> side) {
    return Ledger.of(around.stream().flatMap(it -> lines(side.apply(it))).toList());
  }

  private static Stream<MoneyLine> lines(List<Statement.Line> lines) {
    return lines.stream().map(line -> new MoneyLine(line.order(), line.paid(), line.refunded()));
  }
}
