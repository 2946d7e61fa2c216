package org.hallkiosk.kiosk.workbench.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// Opens and ends citizens' sessions.
final class SignInDesk {

  private final Sessions sessions;
  private final Registers registers;
  private final Phones phones;
  private final ServiceCards serviceCards;
  private final LostCards lostCards;
  private final Pseudonyms pseudonyms;
  private final Waitings waitings;
  private final StaffDesk staff;

  SignInDesk(
      Sessions sessions,
      Registers registers,
      Phones phones,
      ServiceCards serviceCards,
      LostCards lostCards,
      Pseudonyms pseudonyms,
      Waitings waitings,
      StaffDesk staff) {
    this.sessions = sessions;
    this.registers = registers;
    this.phones = phones;
    this.serviceCards = serviceCards;
    this.lostCards = lostCards;
    this.pseudonyms = pseudonyms;
    this.waitings = waitings;
    this.staff = staff;
  }

  HallAnswer<SignedIn> signIn(SignInEvidence evidence, String terminal, Instant now) {
    return switch (evidence) {
      case SignInEvidence.IdCard(CardEvidence card) ->
          signedIn(byIdCard(card, now), terminal, now, false);
      case SignInEvidence.SocialSecurityCard(Person holder, String card) ->
          signedIn(bySocialCard(holder, card, now), terminal, now, false);
      case SignInEvidence.ServiceCard card ->
          signedIn(byServiceCard(card, terminal, now), terminal, now, false);
      case SignInEvidence.PhoneCode(String text) ->
          signedIn(
              orRefused(phones.useSignIn(text, now), Refusal.PHONE_CODE_INVALID),
              terminal,
              now,
              true);
      case SignInEvidence.Nobody _ -> nobody(terminal, now);
    };
  }

  /// Whose card it is, unless it is unknown, lost or run out; the hall's record counts as well as
  /// what the card says.
  static HallAnswer<Citizen> byIdCard(CardEvidence card, Instant now) {
    Optional<Citizen> found = known(card.holder());
    if (found.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.PERSON_UNKNOWN);
    }
    Citizen citizen = found.get();
    if (citizen.standing() == Citizen.Standing.CARD_LOST) {
      return new HallAnswer.Refused<>(Refusal.CARD_REPORTED_LOST);
    }
    LocalDate today = today(now);
    boolean valid =
        !today.isBefore(card.validFrom())
            && card.validUntil().filter(today::isAfter).isEmpty()
            && citizen.validUntil().filter(today::isAfter).isEmpty();
    return valid
        ? new HallAnswer.Answered<>(citizen)
        : new HallAnswer.Refused<>(Refusal.CARD_EXPIRED);
  }

  private HallAnswer<Citizen> bySocialCard(Person holder, String card, Instant now) {
    Optional<Citizen> found =
        known(holder)
            .filter(one -> registers.socialCard(one.person().number().value()).equals(card));
    return found.isPresent() && lostCards.isLost(found.get(), today(now))
        ? new HallAnswer.Refused<>(Refusal.CARD_REPORTED_LOST)
        : orRefused(found, Refusal.PERSON_UNKNOWN);
  }

  /// That it is lost is told to nobody who does not hold it.
  private HallAnswer<Citizen> byServiceCard(
      SignInEvidence.ServiceCard card, String terminal, Instant now) {
    boolean there =
        serviceCards.isThere(card.number(), card.challenge(), card.signature(), terminal, now);
    Optional<CardLedger.Standing> standing =
        serviceCards.standing(card.number()).filter(_ -> there);
    return standing.filter(CardLedger.Standing::lost).isPresent()
        ? new HallAnswer.Refused<>(Refusal.SERVICE_CARD_LOST)
        : orRefused(
            standing.flatMap(one -> Citizens.withNumber(one.holder())),
            Refusal.SERVICE_CARD_NOT_BOUND);
  }

  private static Optional<Citizen> known(Person holder) {
    return Citizens.withNumber(holder.number().value())
        .filter(citizen -> citizen.person().name().equals(holder.name()));
  }

  private static HallAnswer<Citizen> orRefused(Optional<Citizen> citizen, Refusal otherwise) {
    return citizen
        .<HallAnswer<Citizen>>map(HallAnswer.Answered::new)
        .orElseGet(() -> new HallAnswer.Refused<>(otherwise));
  }

  static LocalDate today(Instant now) {
    return now.atZone(CertificatePage.ZONE).toLocalDate();
  }

  private HallAnswer<SignedIn> signedIn(
      HallAnswer<Citizen> found, String terminal, Instant now, boolean byPhone) {
    return switch (found) {
      case HallAnswer.Answered<Citizen>(Citizen citizen) ->
          new HallAnswer.Answered<>(signedIn(citizen, terminal, now, byPhone));
      case HallAnswer.Refused<Citizen>(Refusal reason) -> new HallAnswer.Refused<>(reason);
      case HallAnswer.Unavailable<Citizen>(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }

  private SignedIn signedIn(Citizen citizen, String terminal, Instant now, boolean byPhone) {
    Applicant applicant = new Applicant.OfPerson(citizen);
    CitizenSession session = sessions.open(applicant, terminal, now, byPhone);
    staff.decideDue(applicant, now);
    return new SignedIn(
        new HallToken(session.token()),
        pseudonyms.of(applicant, session),
        Optional.of(citizen.person()),
        applicant.ageGroup(today(now)),
        registers.companiesOf(applicant.number()),
        registers.isAgent(applicant.number()),
        waitings.undelivered(applicant),
        waitings.unpaid(applicant),
        waitings.drafts(applicant));
  }

  private HallAnswer<SignedIn> nobody(String terminal, Instant now) {
    Applicant nobody = new Applicant.Nobody();
    CitizenSession session = sessions.open(nobody, terminal, now, false);
    return new HallAnswer.Answered<>(
        new SignedIn(
            new HallToken(session.token()),
            pseudonyms.of(nobody, session),
            Optional.empty(),
            AgeGroup.ADULT,
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of()));
  }

  byte[] challenge(String terminal, Instant now) {
    return serviceCards.challenge(terminal, now);
  }

  void signOut(Visitor visitor) {
    sessions.close(visitor);
  }
}
