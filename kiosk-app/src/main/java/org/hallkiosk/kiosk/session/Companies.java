package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Map;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.hall.Acting;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.identity.Company;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.ReviewRow;
import org.hallkiosk.kiosk.view.RowLabel;

/// A person does a company's business: which one, and does the hall let them?
final class Companies {

  private Companies() {}

  static List<Company> of(Citizen citizen) {
    return citizen.signedIn().map(SignedIn::companies).orElse(List.of());
  }

  /// Where there is one, nobody is asked.
  static void choose(Turn turn, Service service) {
    List<Company> companies = of(turn.citizen());
    if (companies.size() == 1) {
      ask(turn, service.id(), companies.getFirst());
    } else {
      turn.phase(new Phase.ChoosingCompany(service.id()));
    }
  }

  static void chosen(Turn turn, ServiceId service, CompanyCode code) {
    of(turn.citizen()).stream()
        .filter(company -> company.code().equals(code))
        .findFirst()
        .ifPresent(company -> ask(turn, service, company));
  }

  private static void ask(Turn turn, ServiceId service, Company company) {
    Ticket asking = turn.ticket();
    turn.effect(
        new Effect.ActForCompany(asking, turn.citizen().ownToken().orElseThrow(), company.code()));
    turn.phase(new Phase.AskingForCompany(service, company, asking));
  }

  static void answered(Turn turn, Phase.AskingForCompany phase, HallAnswer<Acting> answer) {
    switch (answer) {
      case HallAnswer.Answered<Acting>(Acting acting) -> {
        turn.citizen(turn.citizen().actingFor(new Behalf.ForCompany(phase.company(), acting)));
        turn.note(EntryKind.ACTING_FOR);
        begin(turn, phase.service());
      }
      case HallAnswer.Refused<Acting>(var reason) -> {
        turn.note(EntryKind.ACTING_REFUSED, Map.of(Fact.REASON, reason.name()));
        Refusals.asWished(turn, new Wish.Start(phase.service()), reason);
      }
      case HallAnswer.Unavailable<Acting> _ ->
          Departure.troubleWithWayBack(turn, ProblemCode.HALL_UNREACHABLE);
    }
  }

  /// What waits for the company is shown first: nobody sees it unless they act for it.
  private static void begin(Turn turn, ServiceId service) {
    if (turn.citizen().isAwaited()) {
      turn.phase(
          turn.catalog()
              .service(service)
              .map(Service::category)
              .map(Phase.Home::new)
              .orElseThrow());
    } else {
      Wishes.fulfil(turn, new Wish.Start(service));
    }
  }

  /// The company's business is over; the person's may follow.
  static void actNoMore(Turn turn) {
    Citizen citizen = turn.citizen();
    if (citizen.actsForCompany()) {
      citizen.token().ifPresent(token -> turn.effect(new Effect.SignOut(token)));
      turn.citizen(citizen.actingFor(new Behalf.Oneself()));
    }
  }

  /// Who else the business concerns, for the review.
  static List<ReviewRow> rows(Sight sight) {
    return switch (sight.citizen().behalf()) {
      case Behalf.Oneself _, Behalf.WithGuardian _ -> List.of();
      case Behalf.ForCompany(Company company, Acting _) ->
          List.of(ReviewRow.of(RowLabel.COMPANY, company.name()));
      case Behalf.ForPrincipal _ ->
          sight.citizen().holder().stream()
              .map(agent -> sight.masking().name(agent.name()))
              .map(agent -> ReviewRow.of(RowLabel.AGENT, agent))
              .toList();
    };
  }
}
