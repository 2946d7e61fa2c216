package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.workbench.hall.item.AnswerRule;
import org.hallkiosk.kiosk.workbench.hall.item.FeeRule;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;

/// Decides upon applications. What hinders the request itself leaves no trace; what the item
/// refuses is in the books.
final class SubmissionDesk {

  private final Sessions sessions;
  private final Books books;
  private final ItemDirectory items;
  private final StatusDesk status;
  private final RecordRoom records;
  private final MaterialShelf materials;
  private final CaseOffice office;
  private final Eligibility eligibility;
  private final Pseudonyms pseudonyms;
  private final Facts facts;

  SubmissionDesk(
      Sessions sessions,
      Books books,
      ItemDirectory items,
      StatusDesk status,
      RecordRoom records,
      MaterialShelf materials,
      CaseOffice office,
      Eligibility eligibility,
      Pseudonyms pseudonyms,
      Facts facts) {
    this.sessions = sessions;
    this.books = books;
    this.items = items;
    this.status = status;
    this.records = records;
    this.materials = materials;
    this.office = office;
    this.eligibility = eligibility;
    this.pseudonyms = pseudonyms;
    this.facts = facts;
  }

  Outcome submit(Act act, Application application) {
    return books.decide(act, () -> ruling(act, application));
  }

  private Ruling ruling(Act act, Application application) {
    Optional<CitizenSession> session = sessions.of(act.visitor());
    if (session.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.SIGNED_OUT);
    }
    Optional<Item> item = items.find(application.service().value());
    if (item.isEmpty()) {
      return new Ruling.RefuseUntraced(Refusal.SERVICE_SUSPENDED);
    }
    Filed filed =
        Filed.of(session.get(), item.get(), application, draft(session.get(), application));
    Optional<Refusal> obstacle = obstacle(act, filed);
    if (obstacle.isPresent()) {
      return new Ruling.RefuseUntraced(obstacle.get());
    }
    try {
      return decided(act, filed);
    } catch (IOException e) {
      throw new UncheckedIOException("the paper cannot be issued", e);
    }
  }

  /// A draft is continued by its own applicant alone.
  private Optional<HallDraft> draft(CitizenSession session, Application application) {
    return application
        .draft()
        .flatMap(number -> books.cases().draft(number.value()))
        .filter(one -> one.citizenNumber().equals(session.applicant().number()));
  }

  private Optional<Refusal> obstacle(Act act, Filed filed) {
    Optional<Refusal> closed = status.obstacle(filed.item(), act.now());
    if (closed.isPresent()) {
      return closed;
    }
    Optional<Refusal> door = Doors.obstacle(filed.session(), filed.item(), act.now());
    if (door.isPresent()) {
      return door;
    }
    boolean lostDraft = filed.application().draft().isPresent() && filed.draft().isEmpty();
    return lostDraft || !filed.item().accepts(filed.application().answers())
        ? Optional.of(Refusal.INVALID_REQUEST)
        : Optional.empty();
  }

  private Ruling decided(Act act, Filed filed) throws IOException {
    List<HallRecord> picked = picked(act, filed);
    Optional<Refusal> refusal = refusal(act, filed, picked);
    return refusal.isPresent()
        ? new Ruling.Enter(
            new BookEvent.CaseRefused(
                act.at(),
                act.key(),
                act.content(),
                refusal.get(),
                Optional.of(filed.session().applicant().number())
                    .filter(number -> !number.isEmpty())))
        : new Ruling.Enter(
            new BookEvent.CaseIssued(
                act.at(), act.key(), act.content(), office.file(act, filed, picked)));
  }

  /// The records that were picked; one that is not there any more is left out.
  private List<HallRecord> picked(Act act, Filed filed) {
    return filed.item().answers().entrySet().stream()
        .filter(rule -> rule.getValue().records().isPresent())
        .flatMap(
            rule ->
                records
                    .find(filed.search(act.now()), rule.getValue().records().orElseThrow())
                    .orElse(List.of())
                    .stream()
                    .filter(one -> one.id().equals(filed.answers().get(rule.getKey()))))
        .toList();
  }

  private Optional<Refusal> refusal(Act act, Filed filed, List<HallRecord> picked) {
    Optional<Refusal> record =
        eligibility.ruled(filed.search(act.now()), picked).or(() -> recordRefusal(filed, picked));
    if (record.isPresent()) {
      return record;
    }
    Optional<Refusal> material =
        materials
            .damage(filed.session(), filed.materials(), filed.drafted(), act.now())
            .or(() -> materials.lack(filed.item(), filed.answers(), filed.materials(), act.now()));
    if (material.isPresent()) {
      return material;
    }
    if (!isAuthorised(filed) || !isRepresented(filed)) {
      return Optional.of(Refusal.NO_AUTHORITY);
    }
    return eligibility
        .unshown(filed.session().applicant(), filed.item())
        .or(() -> feeRefusal(filed, picked));
  }

  /// Each record that must be picked is there, may be picked, and says what came along with it.
  private static Optional<Refusal> recordRefusal(Filed filed, List<HallRecord> picked) {
    long wanted =
        filed.item().answers().values().stream().filter(rule -> rule.records().isPresent()).count();
    boolean there = picked.size() == wanted && picked.stream().allMatch(HallRecord::pickable);
    if (!there) {
      boolean settled = filed.item().settledIsApplied() && picked.size() == wanted;
      return Optional.of(settled ? Refusal.ALREADY_APPLIED : Refusal.NO_SUCH_RECORD);
    }
    boolean told =
        picked.stream()
            .flatMap(one -> one.facts().entrySet().stream())
            .allMatch(
                fact ->
                    fact.getValue()
                        .equals(filed.answers().getOrDefault(fact.getKey(), fact.getValue())));
    return told ? Optional.empty() : Optional.of(Refusal.NO_SUCH_RECORD);
  }

  private boolean isAuthorised(Filed filed) {
    Optional<String> field =
        filed.item().answers().entrySet().stream()
            .filter(rule -> rule.getValue().kind() == AnswerRule.Kind.AUTHORISATION)
            .filter(rule -> rule.getValue().when().holds(filed.answers()))
            .map(Map.Entry::getKey)
            .findFirst();
    String company = filed.session().applicant().number();
    return field
        .map(name -> filed.answers().getOrDefault(name, ""))
        .map(code -> code.equals(pseudonyms.authorisation(company, copies(company))))
        .orElse(true);
  }

  /// Where the company's legal representative must stand there, it is they who act for it.
  private boolean isRepresented(Filed filed) {
    boolean needed =
        filed.item().represented().filter(when -> when.holds(filed.answers())).isPresent();
    return !needed
        || filed
            .session()
            .deputy()
            .map(one -> one.session().applicant().number())
            .filter(
                number ->
                    facts
                        .registers()
                        .isRepresentative(number, filed.session().applicant().number()))
            .isPresent();
  }

  /// How many copies the company has had; each uses its code up.
  long copies(String company) {
    return books.reading(
        () ->
            books
                .cases()
                .of(company)
                .filter(one -> one.answers().containsKey("authorisation"))
                .count());
  }

  /// What the citizen saw must be what the hall asks for.
  private static Optional<Refusal> feeRefusal(Filed filed, List<HallRecord> picked) {
    long due = due(filed.item(), filed.answers(), picked);
    return filed.application().fee().filter(seen -> seen.value() != due).isPresent()
        ? Optional.of(Refusal.AMOUNT_DIFFERS)
        : Optional.empty();
  }

  static long due(Item item, Map<String, String> answers, List<HallRecord> picked) {
    Optional<FeeRule> fee = item.fee().filter(rule -> rule.when().holds(answers));
    return fee.flatMap(FeeRule::fixed)
        .orElseGet(
            () ->
                fee.map(rule -> answers.getOrDefault(rule.field(), "")).stream()
                    .flatMap(id -> picked.stream().filter(one -> one.id().equals(id)))
                    .flatMap(one -> one.amount().stream())
                    .mapToLong(amount -> amount.value())
                    .sum());
  }
}
