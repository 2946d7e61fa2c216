package org.hallkiosk.kiosk.workbench.hall;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Confirmed;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.identity.AgeGroup;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.register.Registers;

/// Looks up who may stand beside or act for whom.
final class ActingDesk {

  private final Sessions sessions;
  private final Registers registers;
  private final Pseudonyms pseudonyms;
  private final Waitings waitings;

  ActingDesk(Sessions sessions, Registers registers, Pseudonyms pseudonyms, Waitings waitings) {
    this.sessions = sessions;
    this.registers = registers;
    this.pseudonyms = pseudonyms;
    this.waitings = waitings;
  }

  HallAnswer<Confirmed> confirmGuardian(Visitor visitor, CardEvidence card) {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    return switch (SignInDesk.byIdCard(card, visitor.now())) {
      case HallAnswer.Answered<Citizen>(Citizen guardian) -> guarded(session.get(), guardian);
      case HallAnswer.Refused<Citizen>(Refusal reason) -> new HallAnswer.Refused<>(reason);
      case HallAnswer.Unavailable<Citizen>(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }

  private HallAnswer<Confirmed> guarded(CitizenSession session, Citizen guardian) {
    String number = guardian.person().number().value();
    if (!registers.isGuardian(number, session.applicant().number())) {
      return new HallAnswer.Refused<>(Refusal.NOT_GUARDIAN);
    }
    session.guarded(guardian);
    return new HallAnswer.Answered<>(new Confirmed());
  }

  /// The agent is checked once; each principal needs a mandate.
  HallAnswer<Acting> forPrincipal(Visitor visitor, CardEvidence card) {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    if (session.get().deputy().isPresent()) {
      return new HallAnswer.Refused<>(Refusal.INVALID_REQUEST);
    }
    if (!session.get().isChecked(visitor.now())) {
      return new HallAnswer.Refused<>(Refusal.NOT_CHECKED);
    }
    return switch (SignInDesk.byIdCard(card, visitor.now())) {
      case HallAnswer.Answered<Citizen>(Citizen principal) ->
          mandated(session.get(), principal, visitor);
      case HallAnswer.Refused<Citizen>(Refusal reason) -> new HallAnswer.Refused<>(reason);
      case HallAnswer.Unavailable<Citizen>(String detail) -> new HallAnswer.Unavailable<>(detail);
    };
  }

  private HallAnswer<Acting> mandated(CitizenSession agent, Citizen principal, Visitor visitor) {
    Applicant applicant = new Applicant.OfPerson(principal);
    Optional<String> mandate =
        registers
            .mandate(agent.applicant().number(), applicant.number())
            .map(Registers.Mandate::number);
    return mandate.isEmpty()
        ? new HallAnswer.Refused<>(Refusal.NO_MANDATE)
        : new HallAnswer.Answered<>(acting(agent, applicant, mandate, visitor));
  }

  HallAnswer<Acting> forCompany(Visitor visitor, CompanyCode code) {
    Optional<CitizenSession> session = sessions.of(visitor);
    if (session.isEmpty()) {
      return new HallAnswer.Refused<>(Refusal.SIGNED_OUT);
    }
    Optional<Company> company =
        registers.companiesOf(session.get().applicant().number()).stream()
            .filter(one -> one.code().equals(code))
            .findFirst();
    return company.isEmpty() || session.get().deputy().isPresent()
        ? new HallAnswer.Refused<>(Refusal.NO_AUTHORITY)
        : new HallAnswer.Answered<>(
            acting(
                session.get(), new Applicant.OfCompany(company.get()), Optional.empty(), visitor));
  }

  private Acting acting(
      CitizenSession under, Applicant applicant, Optional<String> mandate, Visitor visitor) {
    CitizenSession session =
        sessions.open(
            applicant,
            new CitizenSession.Deputy(under, mandate),
            visitor.terminal(),
            visitor.now());
    AgeGroup age = applicant.ageGroup(SignInDesk.today(visitor.now()));
    return new Acting(
        new HallToken(session.token()),
        pseudonyms.of(applicant, session),
        mandate,
        age,
        waitings.undelivered(applicant),
        waitings.unpaid(applicant),
        waitings.drafts(applicant));
  }
}
