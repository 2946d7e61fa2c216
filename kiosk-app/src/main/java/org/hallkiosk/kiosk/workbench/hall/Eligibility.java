package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.RefusalRule;

/// For whom the hall does an item at all: by what its rules say of the applicant. To be asked while
/// the books are decided upon or read.
final class Eligibility {

  private final Books books;
  private final RecordRoom records;
  private final CaseOffice office;
  private final Facts facts;
  private final Points points;

  Eligibility(Books books, RecordRoom records, CaseOffice office, Facts facts, Points points) {
    this.books = books;
    this.records = records;
    this.office = office;
    this.facts = facts;
    this.points = points;
  }

  /// What stands in the way whatever is answered, for whoever was checked to be the applicant.
  Optional<Refusal> beforehand(Applicant applicant, Item item, Instant now) {
    if (item.assurance() != Assurance.CARD_AND_PERSON_CHECK) {
      return Optional.empty();
    }
    RecordRoom.Search search = new RecordRoom.Search(applicant, item, Map.of(), now);
    return first(search, rule -> rule.when().isAlways() && rule.without().isEmpty())
        .or(() -> limited(points.areTooMany(search)))
        .or(() -> unshown(applicant, item));
  }

  /// What the item's rules say to an application for these records.
  Optional<Refusal> ruled(RecordRoom.Search search, List<HallRecord> picked) {
    return first(search, _ -> true)
        .or(() -> limited(points.areTooMany(search) || points.becomeTooMany(search, picked)));
  }

  private static Optional<Refusal> limited(boolean tooMany) {
    return tooMany ? Optional.of(Refusal.POINTS_LIMIT) : Optional.empty();
  }

  private Optional<Refusal> first(RecordRoom.Search search, Predicate<RefusalRule> which) {
    return search.item().refusals().stream()
        .filter(which)
        .filter(rule -> applies(rule, search))
        .map(RefusalRule::refusal)
        .findFirst();
  }

  /// A paper that names the applicant has to write the name as it is.
  Optional<Refusal> unshown(Applicant applicant, Item item) {
    try {
      return item.document().isPresent() && !office.canShow(applicant.name())
          ? Optional.of(Refusal.NAME_NOT_SHOWN)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the hall's fonts cannot be read", e);
    }
  }

  private boolean applies(RefusalRule rule, RecordRoom.Search search) {
    Applicant applicant = search.applicant();
    LocalDate today = SignInDesk.today(search.now());
    return rule.when().holds(search.answers())
        && rule.listed().map(list -> isListed(list, applicant)).orElse(true)
        && !rule.unlisted().map(list -> isListed(list, applicant)).orElse(false)
        && rule.younger().map(age -> applicant.age(today) < age).orElse(true)
        && rule.without().map(name -> hasNone(name, search)).orElse(true)
        && (!rule.open() || hasOpen(search));
  }

  private boolean isListed(String list, Applicant applicant) {
    return facts.registers().isMeant(list, applicant.number());
  }

  private boolean hasNone(String name, RecordRoom.Search search) {
    return records.find(search, name).orElse(List.of()).isEmpty();
  }

  private boolean hasOpen(RecordRoom.Search search) {
    return books
        .cases()
        .of(search.applicant().number())
        .anyMatch(
            one -> one.service().equals(search.item().service()) && books.cases().isOpen(one));
  }
}
