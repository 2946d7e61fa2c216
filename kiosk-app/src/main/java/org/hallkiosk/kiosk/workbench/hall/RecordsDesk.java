package org.hallkiosk.kiosk.workbench.hall;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallRecord;
import org.hallkiosk.kiosk.hall.HeldMaterial;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.workbench.hall.item.Item;
import org.hallkiosk.kiosk.workbench.hall.item.ItemDirectory;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.register.HeldEntry;

/// Tells what the hall has on record towards a service. A found card must get nothing: where the
/// item asks for a person check, so do its records.
final class RecordsDesk {

  private final Sessions sessions;
  private final Books books;
  private final ItemDirectory items;
  private final RecordRoom records;
  private final StatusDesk status;
  private final Eligibility eligibility;
  private final Facts facts;

  RecordsDesk(
      Sessions sessions,
      Books books,
      ItemDirectory items,
      RecordRoom records,
      StatusDesk status,
      Eligibility eligibility,
      Facts facts) {
    this.sessions = sessions;
    this.books = books;
    this.items = items;
    this.records = records;
    this.status = status;
    this.eligibility = eligibility;
    this.facts = facts;
  }

  HallAnswer<List<HallRecord>> records(
      Visitor visitor, String service, String name, Map<String, String> answers) {
    Optional<CitizenSession> session = sessions.of(visitor);
    Optional<Item> item = items.find(service);
    Optional<Refusal> obstacle = obstacle(session, item, visitor);
    if (obstacle.isPresent()) {
      return new HallAnswer.Refused<>(obstacle.get());
    }
    RecordRoom.Search search =
        new RecordRoom.Search(
            session.orElseThrow().applicant(), item.orElseThrow(), answers, visitor.now());
    return books
        .reading(() -> records.find(search, name))
        .<HallAnswer<List<HallRecord>>>map(HallAnswer.Answered::new)
        .orElseGet(() -> new HallAnswer.Refused<>(Refusal.INVALID_REQUEST));
  }

  HallAnswer<Preparation> prepare(Visitor visitor, String service) {
    Optional<CitizenSession> session = sessions.of(visitor);
    Optional<Item> item = items.find(service);
    Optional<Refusal> obstacle =
        obstacle(session, item, visitor)
            .or(() -> beforehand(session.orElseThrow(), item.orElseThrow(), visitor));
    return obstacle.isPresent()
        ? new HallAnswer.Refused<>(obstacle.get())
        : new HallAnswer.Answered<>(
            prepared(session.orElseThrow().applicant(), item.orElseThrow(), visitor));
  }

  private Optional<Refusal> beforehand(CitizenSession session, Item item, Visitor visitor) {
    return books.reading(() -> eligibility.beforehand(session.applicant(), item, visitor.now()));
  }

  private Optional<Refusal> obstacle(
      Optional<CitizenSession> session, Optional<Item> item, Visitor visitor) {
    if (session.isEmpty()) {
      return Optional.of(Refusal.SIGNED_OUT);
    }
    if (item.isEmpty()) {
      return Optional.of(Refusal.SERVICE_SUSPENDED);
    }
    Optional<Refusal> closed = status.obstacle(item.get(), visitor.now());
    return closed.isPresent() ? closed : Doors.obstacle(session.get(), item.get(), visitor.now());
  }

  /// The card alone must not tell what the hall knows of its holder.
  private Preparation prepared(Applicant applicant, Item item, Visitor visitor) {
    LocalDate follow = facts.calendar().after(SignInDesk.today(visitor.now()), item.follow());
    return item.assurance() == Assurance.CARD_AND_PERSON_CHECK
        ? new Preparation(answers(applicant), held(applicant, item, visitor), follow)
        : new Preparation(Map.of(), List.of(), follow);
  }

  private List<HeldMaterial> held(Applicant applicant, Item item, Visitor visitor) {
    Placeholders known = facts.of(applicant, Map.of(), visitor.now());
    return facts.registers().heldOf(applicant.number()).stream()
        .filter(entry -> entry.isValid(known, SignInDesk.today(visitor.now())))
        .flatMap(entry -> held(entry, item, known).stream())
        .toList();
  }

  private static List<HeldMaterial> held(HeldEntry entry, Item item, Placeholders known) {
    return entry.material().stream()
        .filter(item.materials()::containsKey)
        .map(
            material ->
                new HeldMaterial(
                    material,
                    known.fill(entry.id()),
                    entry.name(),
                    entry.source(),
                    entry.validUntil().map(known::fill).map(LocalDate::parse)))
        .toList();
  }

  private Map<String, String> answers(Applicant applicant) {
    Map<String, String> answers = new LinkedHashMap<>();
    applicant
        .person()
        .ifPresent(
            citizen -> {
              answers.put("name", citizen.person().name());
              citizen.phone().ifPresent(phone -> answers.put("phone", phone));
              answers.put("address", citizen.address());
            });
    facts.registers().employer(applicant.number()).ifPresent(name -> answers.put("employer", name));
    return answers;
  }
}
