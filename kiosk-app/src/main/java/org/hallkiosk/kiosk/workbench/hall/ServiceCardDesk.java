package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.ServiceCardChange;
import org.hallkiosk.kiosk.hall.ServiceCardState;
import org.hallkiosk.kiosk.hall.SignInEvidence;

/// What a citizen does about their terminal service card at a terminal, once they have shown who
/// they are. Nobody does it for another.
final class ServiceCardDesk {

  private static final int SHOWN = 4;

  private final Sessions sessions;
  private final Books books;
  private final ServiceCards cards;

  ServiceCardDesk(Sessions sessions, Books books, ServiceCards cards) {
    this.sessions = sessions;
    this.books = books;
    this.cards = cards;
  }

  HallAnswer<ServiceCardState> state(Visitor visitor) {
    Optional<CitizenSession> session = sessions.of(visitor);
    Optional<Refusal> objection = objection(session, visitor.now());
    if (objection.isPresent()) {
      return new HallAnswer.Refused<>(objection.get());
    }
    String holder = session.orElseThrow().applicant().number();
    return new HallAnswer.Answered<>(
        books
            .reading(() -> books.cards().heldBy(holder))
            .map(ServiceCardDesk::state)
            .orElse(new ServiceCardState(ServiceCardState.Status.NONE, Optional.empty())));
  }

  private static ServiceCardState state(CardLedger.Standing held) {
    return new ServiceCardState(
        held.lost() ? ServiceCardState.Status.LOST : ServiceCardState.Status.BOUND,
        Optional.of(masked(held.card())));
  }

  private static String masked(String card) {
    int hidden = Math.max(0, card.length() - SHOWN);
    return "*".repeat(hidden) + card.substring(hidden);
  }

  Outcome change(Act act, ServiceCardChange change) {
    return books.decide(act, () -> decided(act, change));
  }

  private Ruling decided(Act act, ServiceCardChange change) {
    Optional<CitizenSession> session = sessions.of(act.visitor());
    Optional<Refusal> objection = objection(session, act.now());
    if (objection.isPresent()) {
      return new Ruling.RefuseUntraced(objection.get());
    }
    String holder = session.orElseThrow().applicant().number();
    Optional<CardLedger.Standing> held = books.cards().heldBy(holder);
    return switch (change) {
      case ServiceCardChange.Bind(SignInEvidence.ServiceCard card) ->
          isThere(act, card) && isFree(card.number(), held)
              ? enter(act, card.number(), holder, CardEvent.Change.BIND)
              : act.refuse(Refusal.SERVICE_CARD_NOT_ACCEPTED);
      case ServiceCardChange.Unbind _ ->
          held.map(one -> enter(act, one.card(), holder, CardEvent.Change.UNBIND))
              .orElseGet(() -> act.refuse(Refusal.SERVICE_CARD_NOT_BOUND));
      case ServiceCardChange.ReportLost _ ->
          held.filter(one -> !one.lost())
              .map(one -> enter(act, one.card(), holder, CardEvent.Change.REPORT_LOST))
              .orElseGet(() -> act.refuse(Refusal.SERVICE_CARD_NOT_BOUND));
    };
  }

  private boolean isThere(Act act, SignInEvidence.ServiceCard card) {
    return cards.isThere(
        card.number(), card.challenge(), card.signature(), act.key().terminal(), act.now());
  }

  /// Nobody's, and the citizen has none; or their own that was lost and is found again.
  private boolean isFree(String card, Optional<CardLedger.Standing> held) {
    return held.isPresent()
        ? held.get().lost() && held.get().card().equals(card)
        : books.cards().of(card).isEmpty();
  }

  private Ruling enter(Act act, String card, String holder, CardEvent.Change change) {
    return new Ruling.Enter(
        new BookEvent.ServiceCardChanged(
            act.at(),
            act.key(),
            act.content(),
            new CardEvent(number(books, act.now()), card, holder, change)));
  }

  /// To be asked while deciding or reading.
  static String number(Books books, Instant now) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(SignInDesk.today(now));
    return "FK%s-%06d".formatted(day, books.cards().count() + 1);
  }

  private static Optional<Refusal> objection(Optional<CitizenSession> session, Instant now) {
    if (session.isEmpty() || session.get().applicant().number().isEmpty()) {
      return Optional.of(Refusal.SIGNED_OUT);
    }
    if (session.get().deputy().isPresent()) {
      return Optional.of(Refusal.IN_PERSON_ONLY);
    }
    return session.get().isChecked(now) ? Optional.empty() : Optional.of(Refusal.NOT_CHECKED);
  }
}
