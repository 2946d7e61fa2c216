package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.hall.TaskReason;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// The hall's people: they take tasks, and decide upon what was promised, on the promised day at
/// the latest.
final class StaffDesk {

  private static final String STAFF = "staff";

  private final Books books;
  private final ItemDirectory items;
  private final CaseOffice office;
  private final Registers registers;

  StaffDesk(Books books, ItemDirectory items, CaseOffice office, Registers registers) {
    this.books = books;
    this.items = items;
    this.office = office;
    this.registers = registers;
  }

  Outcome task(Act act, IdempotencyKey about, TaskReason reason) {
    ActionKey action = new ActionKey(act.key().terminal(), about.value());
    return books.decide(
        act,
        () ->
            new Ruling.Enter(
                books
                    .staff()
                    .about(action)
                    .<BookEvent>map(known -> found(act, known))
                    .orElseGet(() -> raised(act, action, reason))));
  }

  private static BookEvent found(Act act, HallTask known) {
    return new BookEvent.TaskFound(act.at(), act.key(), act.content(), known.number());
  }

  private BookEvent raised(Act act, ActionKey about, TaskReason reason) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(SignInDesk.today(act.now()));
    String number = "RW%s-%06d".formatted(day, books.staff().tasks().size() + 1);
    return new BookEvent.TaskRaised(
        act.at(), act.key(), act.content(), new HallTask(number, about, reason, owner(reason)));
  }

  private static String owner(TaskReason reason) {
    return switch (reason) {
      case OUTCOME_UNKNOWN -> "综合窗口值班长";
      case PAID_NOT_DELIVERED -> "自助服务区管理员";
      case BOOKS_DIFFER, CARD_PAYMENT_UNKNOWN -> "财务对账岗";
    };
  }

  /// Decides upon what an applicant was promised for today.
  void decideDue(Applicant applicant, Instant now) {
    LocalDate today = SignInDesk.today(now);
    books.reading(
        () -> {
          books
              .cases()
              .of(applicant.number())
              .filter(books.cases()::isOpen)
              .filter(one -> !today.isBefore(promised(one)))
              .toList()
              .forEach(one -> decide(one, now));
          return today;
        });
  }

  private static LocalDate promised(HallCase one) {
    return LocalDate.parse(one.filing().promisedBy().orElseThrow());
  }

  /// Decides upon a promised case now.
  ///
  /// @return false where there is no such open case
  boolean decide(String number, Instant now) {
    return books.reading(
        () -> {
          Optional<HallCase> open = books.cases().find(number).filter(books.cases()::isOpen);
          open.ifPresent(one -> decide(one, now));
          return open.isPresent();
        });
  }

  private void decide(HallCase one, Instant now) {
    Item item = items.find(one.service()).orElseThrow();
    try {
      HallCase decided = office.decide(one, item, applicant(one), now);
      books.note(
          new BookEvent.CaseDecided(
              BookFile.shown(now), new ActionKey(STAFF, one.number()), decided));
    } catch (IOException e) {
      throw new UncheckedIOException("the paper cannot be issued", e);
    }
  }

  private Applicant applicant(HallCase one) {
    String number = one.citizenNumber();
    Optional<Applicant> person = Citizens.withNumber(number).map(Applicant.OfPerson::new);
    Optional<Company> company = registers.company(number);
    return person.or(() -> company.map(Applicant.OfCompany::new)).orElseGet(Applicant.Nobody::new);
  }
}
