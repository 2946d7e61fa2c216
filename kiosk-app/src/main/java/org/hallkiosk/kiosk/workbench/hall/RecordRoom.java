package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HallRow;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.register.RecordBook;
import org.hallkiosk.kiosk.workbench.hall.register.RecordEntry;
import org.hallkiosk.kiosk.workbench.hall.register.RecordRegister;

/// Looks records up: what is written in the registers, less what was applied for since. To be asked
/// while the books are decided upon or read.
final class RecordRoom {

  private static final int MOST = 200;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
  private static final Texts NOTE = new Texts("说明", "Note");

  private final RecordBook book;
  private final Facts facts;
  private final CaseRecords cases;
  private final Books books;
  private final Points points;

  /// For whom and by which answers records are looked up.
  record Search(Applicant applicant, Item item, Map<String, String> answers, Instant now) {}

  RecordRoom(RecordBook book, Facts facts, CaseRecords cases, Books books, Points points) {
    this.book = book;
    this.facts = facts;
    this.cases = cases;
    this.books = books;
    this.points = points;
  }

  /// Empty where the hall keeps no such register.
  Optional<List<HallRecord>> find(Search search, String records) {
    return book.find(records)
        .map(
            register ->
                switch (register) {
                  case RecordRegister.Entries entries -> entries(search, entries);
                  case RecordRegister.Times times -> times(search, times);
                  case RecordRegister.Cases(var elsewhere) -> cases(search, elsewhere);
                });
  }

  private List<HallRecord> cases(Search search, List<RecordEntry> elsewhere) {
    List<HallRecord> found = new ArrayList<>(cases.of(search.applicant(), search.answers()));
    entries(search, new RecordRegister.Entries(elsewhere, List.of())).stream()
        .filter(one -> CaseRecords.isWanted(one.id(), search.answers()))
        .forEach(found::add);
    return found;
  }

  private List<HallRecord> entries(Search search, RecordRegister.Entries register) {
    if (!knowsRelative(search.answers())) {
      return List.of();
    }
    List<HallRecord> found = new ArrayList<>();
    for (RecordEntry entry : register.entries()) {
      if (isMeant(entry, whose(search.applicant().number(), search.answers()))) {
        expanded(search, entry)
            .filter(one -> isFound(one.id(), register.foundBy(), search.answers()))
            .forEach(found::add);
      }
    }
    return found.stream().limit(MOST).toList();
  }

  /// A relative is named by name and number, and the hall must know them under both.
  private static boolean knowsRelative(Map<String, String> answers) {
    String number = answers.getOrDefault("relative-number", "");
    return number.isEmpty()
        || Citizens.withNumber(number)
            .filter(one -> one.person().name().equals(answers.get("relative-name")))
            .isPresent();
  }

  /// Who pays for a relative is told what stands in the relative's name.
  private static String whose(String applicant, Map<String, String> answers) {
    return Optional.ofNullable(answers.get("relative-number"))
        .filter(number -> !number.isEmpty())
        .orElse(applicant);
  }

  private boolean isMeant(RecordEntry entry, String number) {
    return (entry.of().isEmpty() || facts.registers().areMeant(entry.of(), number))
        && !facts.registers().areMeant(entry.except(), number);
  }

  private static boolean isFound(String id, List<String> by, Map<String, String> answers) {
    return by.stream()
        .map(field -> answers.getOrDefault(field, ""))
        .allMatch(text -> text.isEmpty() || text.endsWith(id));
  }

  private Stream<HallRecord> expanded(Search search, RecordEntry entry) {
    Placeholders known =
        facts
            .of(search.applicant(), search.answers(), search.now())
            .with("points", String.valueOf(points.held(search.applicant())));
    if (entry.series().isEmpty()) {
      return record(search, entry, known).stream();
    }
    List<HallRecord> series = new ArrayList<>();
    RecordEntry.Series range = entry.series().get();
    for (int by = range.until(); by >= range.from(); by--) {
      String item = item(range.unit(), by, SignInDesk.today(search.now()));
      if (isInPeriod(item, search)) {
        record(search, entry, known.copy().with("item", item)).ifPresent(series::add);
      }
    }
    return range.from() > 0 ? series.reversed().stream() : series.stream();
  }

  private String item(RecordEntry.Series.Unit unit, int by, LocalDate today) {
    return switch (unit) {
      case MONTH -> MONTH.format(today.plusMonths(by));
      case YEAR -> String.valueOf(today.plusYears(by).getYear());
      case WORKDAY -> facts.calendar().after(today, by).toString();
    };
  }

  private static boolean isInPeriod(String item, Search search) {
    int year = Integer.parseInt(item.substring(0, 4));
    int thisYear = SignInDesk.today(search.now()).getYear();
    return switch (search.answers().getOrDefault("period", "")) {
      case "this-year" -> year == thisYear;
      case "last-year" -> year == thisYear - 1;
      case "three-years" -> year > thisYear - 3;
      default -> true;
    };
  }

  private Optional<HallRecord> record(Search search, RecordEntry entry, Placeholders known) {
    String id = known.fill(entry.id());
    Map<String, String> answers = new HashMap<>(search.answers());
    last(search, id).forEach((field, answer) -> answers.put("last." + field, answer));
    if (!entry.when().holds(answers)) {
      return Optional.empty();
    }
    List<HallRow> rows = new ArrayList<>();
    entry.rows().forEach(row -> rows.add(new HallRow(row.label(), known.fill(row.value()))));
    boolean pickable = entry.pickable().holds(answers);
    boolean taken = isTaken(search, id);
    boolean limited =
        pickable && !taken && points.becomeTooMany(search, List.copyOf(rows).stream());
    if (taken) {
      rows.add(new HallRow(NOTE, "已经办理"));
    } else if (limited) {
      rows.add(new HallRow(NOTE, "处理后记分将达到 12 分，请到窗口办理"));
    }
    return Optional.of(
        new HallRecord(
            id,
            rows,
            entry.amount().map(Fen::new),
            entry.lamp(),
            entry.facts(),
            pickable && !taken && !limited));
  }

  /// The answers of the last case about a record; empty without one.
  private Map<String, String> last(Search search, String id) {
    int lasts = search.item().lasts();
    LocalDate today = SignInDesk.today(search.now());
    return earlier(search, id)
        .reduce((_, newer) -> newer)
        .filter(
            one ->
                lasts == 0
                    || !today.isAfter(
                        SignInDesk.today(Instant.parse(one.issuedAt())).plusDays(lasts)))
        .map(HallCase::answers)
        .orElse(Map.of());
  }

  /// Whoever applied: what one relative has paid another need not pay again.
  private Stream<HallCase> earlier(Search search, String id) {
    String whose = whose(search.applicant().number(), search.answers());
    return books.cases().all().stream()
        .filter(one -> one.service().equals(search.item().service()))
        .filter(one -> one.answers().containsValue(id))
        .filter(one -> whose(one.citizenNumber(), one.answers()).equals(whose));
  }

  private boolean isTaken(Search search, String id) {
    return search.item().taken().entrySet().stream()
        .anyMatch(
            rule ->
                !rule.getValue()
                    && earlier(search, id)
                        .anyMatch(one -> id.equals(one.answers().get(rule.getKey()))));
  }

  private List<HallRecord> times(Search search, RecordRegister.Times times) {
    List<HallRecord> free = new ArrayList<>();
    for (int by = 1; by <= times.days(); by++) {
      LocalDate day = facts.calendar().after(SignInDesk.today(search.now()), by);
      for (String slot : times.slots()) {
        free.add(time(search, times, day, slot));
      }
    }
    return free;
  }

  private HallRecord time(Search search, RecordRegister.Times times, LocalDate day, String slot) {
    String id = day + "T" + slot.replace(":", "");
    long booked =
        books.cases().all().stream()
            .filter(one -> one.service().equals(search.item().service()))
            .filter(one -> one.answers().containsValue(id))
            .count();
    long places = Math.max(0, times.places() - booked);
    return new HallRecord(
        id,
        List.of(
            new HallRow(new Texts("日期", "Day"), day.toString()),
            new HallRow(new Texts("时间", "Time"), slot),
            new HallRow(new Texts("剩余名额", "Places left"), String.valueOf(places)),
            new HallRow(new Texts("地点", "Place"), times.where())),
        Optional.empty(),
        Lamp.NONE,
        Map.of(),
        places > 0);
  }
}
