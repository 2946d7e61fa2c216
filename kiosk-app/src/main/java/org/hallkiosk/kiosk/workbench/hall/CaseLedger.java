package org.hallkiosk.kiosk.workbench.hall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.casework.DocumentKind;

/// The part of the books about cases and drafts. Guarded by [Books].
final class CaseLedger {

  private final Map<String, HallCase> cases = new LinkedHashMap<>();
  private final Map<String, HallDraft> drafts = new LinkedHashMap<>();
  private final Set<HandedOver> handedOver = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private final List<BooksView.Delivery> deliveries = new ArrayList<>();
  private final List<BooksView.Rating> ratings = new ArrayList<>();
  private int refusals;
  private int numbered;

  Outcome issued(BookEvent.CaseIssued event) {
    HallCase issued = event.issued();
    numbered++;
    cases.put(issued.number(), issued);
    issued.filing().draft().ifPresent(drafts::remove);
    return issued.filing().promisedBy().isPresent()
        ? new Outcome.Accepted(issued.number())
        : new Outcome.Done(issued.number());
  }

  Outcome decided(BookEvent.CaseDecided event) {
    HallCase decided = event.decided();
    cases.put(decided.number(), decided);
    closed.add(decided.number());
    return new Outcome.Done(decided.number());
  }

  /// Whether a promised result is not there yet.
  boolean isOpen(HallCase one) {
    return one.filing().promisedBy().isPresent() && !closed.contains(one.number());
  }

  Outcome refused(BookEvent.CaseRefused event) {
    refusals++;
    return new Outcome.Refused(event.refusal());
  }

  Outcome saved(BookEvent.DraftSaved event) {
    HallDraft draft = event.draft();
    if (drafts.put(draft.number(), draft) == null) {
      numbered++;
    }
    return new Outcome.Done(draft.number());
  }

  Outcome delivered(BookEvent.PaperDelivered event) {
    String number = event.caseNumber();
    handedOver.add(new HandedOver(number, event.kind()));
    deliveries.add(
        new BooksView.Delivery(
            number, event.key(), event.pages(), event.kind(), event.serials(), event.spoilt()));
    return new Outcome.Done(number);
  }

  Outcome rated(BookEvent.CaseRated event) {
    String number = event.caseNumber();
    ratings.add(new BooksView.Rating(number, event.key(), event.level()));
    return new Outcome.Done(number);
  }

  Optional<HallCase> find(String number) {
    return Optional.ofNullable(cases.get(number));
  }

  Optional<HallDraft> draft(String number) {
    return Optional.ofNullable(drafts.get(number));
  }

  boolean isRated(String number) {
    return ratings.stream().anyMatch(rating -> rating.caseNumber().equals(number));
  }

  boolean isDelivered(String number, DocumentKind paper) {
    return handedOver.contains(new HandedOver(number, paper));
  }

  /// How many cases and drafts there ever were; the next one's number follows from it.
  int count() {
    return numbered;
  }

  /// An applicant's, the oldest first.
  Stream<HallCase> of(String citizenNumber) {
    return cases.values().stream().filter(one -> one.citizenNumber().equals(citizenNumber));
  }

  Stream<HallDraft> draftsOf(String citizenNumber) {
    return drafts.values().stream().filter(one -> one.citizenNumber().equals(citizenNumber));
  }

  List<HallCase> all() {
    return List.copyOf(cases.values());
  }

  List<HallDraft> drafts() {
    return List.copyOf(drafts.values());
  }

  List<BooksView.Delivery> deliveries() {
    return deliveries;
  }

  List<BooksView.Rating> ratings() {
    return ratings;
  }

  int refusals() {
    return refusals;
  }

  private record HandedOver(String number, DocumentKind paper) {}
}
