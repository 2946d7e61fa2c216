package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;

/// The way through a service, step by step.
final class Journey {

  private Journey() {}

  static void start(Turn turn, ServiceId id) {
    turn.catalog()
        .service(id)
        .filter(service -> Availability.of(service, turn.state().limits()).isEmpty())
        .ifPresent(service -> begin(turn, Run.of(service)));
  }

  static void collect(Turn turn, CaseNumber caseNumber) {
    turn.citizen().undelivered().stream()
        .filter(waiting -> waiting.caseNumber().equals(caseNumber))
        .map(SignedIn.Undelivered::service)
        .findFirst()
        .flatMap(turn.catalog()::service)
        .ifPresent(service -> collect(turn, Run.collecting(service, caseNumber)));
  }

  /// A paper waits as long as it has to: without printer or hall nobody is checked in vain.
  private static void collect(Turn turn, Run run) {
    Availability.of(run.service(), turn.state().limits())
        .ifPresentOrElse(
            limit -> Departure.trouble(turn, Problems.of(limit), Optional.of(run)),
            () -> begin(turn, run));
  }

  private static void begin(Turn turn, Run run) {
    Service service = run.service();
    turn.note(EntryKind.SERVICE_STARTED, Map.of(Fact.SERVICE, service.id().value()));
    enter(turn, run);
  }

  /// Begins the run's present step.
  static void enter(Turn turn, Run run) {
    switch (run.step()) {
      case ServiceStep.Identify _ -> advance(turn, run);
      case ServiceStep.CheckPerson _ -> {
        if (turn.citizen().personChecked()) {
          advance(turn, run);
        } else {
          CheckPersonStep.enter(turn, run);
        }
      }
      case ServiceStep.Choose _ -> turn.phase(new Phase.Serving(run, new StepState.Choosing()));
      case ServiceStep.Review _ -> turn.phase(new Phase.Serving(run, new StepState.Reviewing()));
      case ServiceStep.Submit _ -> SubmitStep.enter(turn, run);
      case ServiceStep.Print _ -> PrintStep.enter(turn, run);
      case ServiceStep.Receipt _ -> ReceiptStep.enter(turn, run);
      case ServiceStep.Rate _ -> RateStep.enter(turn, run);
    }
  }

  /// The present step is done. The result is shown once nothing but the rating is left.
  static void advance(Turn turn, Run run) {
    if (!run.hasNext() || run.steps().get(run.index() + 1) instanceof ServiceStep.Rate) {
      RateStep.showResult(turn, run);
    } else {
      enter(turn, run.at(run.index() + 1));
    }
  }

  /// Back to the last question, or home where there is none: never back into a person check.
  static void back(Turn turn, Run run) {
    lastQuestionBefore(run)
        .ifPresentOrElse(place -> enter(turn, run.at(place)), () -> Arrival.home(turn));
  }

  private static Optional<Integer> lastQuestionBefore(Run run) {
    for (int place = run.index() - 1; place >= 0; place--) {
      if (run.steps().get(place) instanceof ServiceStep.Choose) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
