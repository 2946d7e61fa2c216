package org.hallkiosk.kiosk.session;

import java.util.List;
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

  /// A service that cannot be finished now is not begun: its tile says why.
  static void start(Turn turn, ServiceId id) {
    turn.catalog()
        .service(id)
        .filter(service -> Availability.of(service, turn.state()).isEmpty())
        .ifPresent(_ -> Wishes.fulfil(turn, new Wish.Start(id)));
  }

  static void collect(Turn turn, CaseNumber caseNumber) {
    waiting(turn, turn.citizen().undelivered(), caseNumber)
        .ifPresent(service -> collect(turn, Run.collecting(service, caseNumber)));
  }

  /// Pays what an earlier case owes, and prints what comes of it.
  static void pay(Turn turn, CaseNumber caseNumber) {
    waiting(turn, turn.citizen().unpaid(), caseNumber)
        .ifPresent(service -> collect(turn, Run.paying(service, caseNumber)));
  }

  private static Optional<Service> waiting(
      Turn turn, List<SignedIn.Waiting> cases, CaseNumber caseNumber) {
    return cases.stream()
        .filter(waiting -> waiting.caseNumber().equals(caseNumber))
        .map(SignedIn.Waiting::service)
        .findFirst()
        .flatMap(turn.catalog()::service);
  }

  /// A paper waits as long as it has to: without printer or hall nobody is checked in vain.
  private static void collect(Turn turn, Run run) {
    Availability.ofEarlier(run, turn.state().limits())
        .ifPresentOrElse(
            limit -> Departure.troubleWithWayBack(turn, Problems.of(limit), Optional.of(run)),
            () -> begin(turn, run));
  }

  static void begin(Turn turn, Run run) {
    Service service = run.service();
    turn.note(EntryKind.SERVICE_STARTED, Map.of(Fact.SERVICE, service.id().value()));
    enter(turn, run);
  }

  /// Begins the run's present step.
  static void enter(Turn turn, Run run) {
    enter(turn, run, Way.ON);
  }

  static void enter(Turn turn, Run run, Way way) {
    if (isQuestion(run.step()) && Preparing.isDue(run) && Preparing.first(turn, run, way)) {
      return;
    }
    switch (run.step()) {
      case ServiceStep.Identify _ -> advance(turn, run);
      case ServiceStep.CheckPerson _ -> {
        if (turn.citizen().personChecked()) {
          advance(turn, run);
        } else {
          CheckPersonStep.enter(turn, run);
        }
      }
      case ServiceStep.FillForm form -> FillFormStep.enter(turn, run, form, way);
      case ServiceStep.Choose choose -> ChooseStep.enter(turn, run, choose);
      case ServiceStep.ShowRecords records -> ShowRecordsStep.enter(turn, run, records);
      case ServiceStep.ScanMaterial scan -> ScanMaterialStep.enter(turn, run, scan, way);
      case ServiceStep.ScanCode scan -> ScanCodeStep.enter(turn, run, scan, way);
      case ServiceStep.TakePhoto photo -> TakePhotoStep.enter(turn, run, photo, way);
      case ServiceStep.Sign sign -> SignStep.enter(turn, run, sign);
      case ServiceStep.Deliver deliver -> DeliverStep.enter(turn, run, deliver);
      case ServiceStep.Review review -> ReviewStep.enter(turn, run.reckoned(), review);
      case ServiceStep.Submit _ -> SubmitStep.enter(turn, run.reckoned());
      case ServiceStep.Pay pay -> PayStep.enter(turn, run, pay);
      case ServiceStep.Print print -> PrintStep.enter(turn, run, print);
      case ServiceStep.Receipt _ -> ReceiptStep.enter(turn, run);
      case ServiceStep.Rate _ -> RateStep.enter(turn, run);
    }
  }

  /// The present step is done. The result is shown once nothing but the rating is left.
  static void advance(Turn turn, Run run) {
    Optional<Integer> next = Answered.next(run);
    if (CheckAlone.is(run)) {
      CheckAlone.passed(turn);
    } else if (next.isEmpty() || run.plan().get(next.get()).step() instanceof ServiceStep.Rate) {
      RateStep.showResult(turn, run);
    } else {
      enter(turn, run.at(next.get()));
    }
  }

  /// Back to the last question, or home where there is none: never back into a person check.
  static void back(Turn turn, Run run) {
    lastQuestionBefore(run)
        .ifPresentOrElse(place -> enter(turn, run.at(place), Way.BACK), () -> Arrival.home(turn));
  }

  private static Optional<Integer> lastQuestionBefore(Run run) {
    return run.before().stream()
        .filter(place -> isQuestion(run.plan().get(place).step()))
        .findFirst();
  }

  /// Whether a citizen answers something there that a submission holds.
  static boolean isQuestion(ServiceStep step) {
    return switch (step) {
      case ServiceStep.FillForm _,
          ServiceStep.Choose _,
          ServiceStep.ShowRecords _,
          ServiceStep.ScanMaterial _,
          ServiceStep.ScanCode _,
          ServiceStep.TakePhoto _,
          ServiceStep.Sign _,
          ServiceStep.Deliver _ ->
          true;
      case ServiceStep.Identify _,
          ServiceStep.CheckPerson _,
          ServiceStep.Review _,
          ServiceStep.Pay _,
          ServiceStep.Submit _,
          ServiceStep.Print _,
          ServiceStep.Receipt _,
          ServiceStep.Rate _ ->
          false;
    };
  }
}
