package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Service;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HandOver;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// An application that is left before it is handed in: kept at the hall, to be continued at any
/// terminal, or on the phone.
final class Drafts {

  private Drafts() {}

  /// Whoever has not signed in could never find it again.
  static boolean mayKeep(State state) {
    return hasSomething(state.phase())
        && state.citizen().filter(citizen -> !citizen.isNobody()).isPresent();
  }

  private static boolean hasSomething(Phase phase) {
    return (phase instanceof Phase.Serving(Run _, StepState step) && step.mayKeepDraft())
        || (phase instanceof Phase.Troubled troubled && troubled.draft());
  }

  /// Leaves what was filled in so far with the hall. Called where a question is asked, or where the
  /// hall did not take what was answered.
  static void keep(Turn turn, Run run) {
    save(turn, run, false);
  }

  /// Leaves it with the hall, and lets it go on on the phone. Called like the above.
  static void goOnOnPhone(Turn turn, Run run) {
    save(turn, run, true);
  }

  private static void save(Turn turn, Run run, boolean onPhone) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.DRAFT,
        key,
        Map.of(Fact.SERVICE, run.service().id().value()),
        new Effect.SaveDraft(
            key,
            turn.citizen().token().orElseThrow(),
            run.filled().application(run.service().id())));
    new Keeping(key, onPhone).await(turn, run);
  }

  /// Continues one that stands on the home screen, by the same rules for minors as one that is
  /// begun.
  static void resume(Turn turn, CaseNumber draft) {
    turn.citizen().drafts().stream()
        .filter(waiting -> waiting.caseNumber().equals(draft))
        .map(SignedIn.Waiting::service)
        .findFirst()
        .flatMap(turn.catalog()::service)
        .ifPresent(service -> resume(turn, service, draft));
  }

  /// It waits as long as it has to, and whoever wants to go on is told why they cannot.
  private static void resume(Turn turn, Service service, CaseNumber draft) {
    Optional<View.Limit> limit = Availability.of(service, turn.state());
    if (limit.isPresent()) {
      Departure.troubleWithWayBack(turn, Problems.of(limit.get()));
    } else if (isAllowed(turn, service, draft)) {
      read(turn, Run.of(service), draft);
    }
  }

  private static boolean isAllowed(Turn turn, Service service, CaseNumber draft) {
    return Wishes.isShown(turn, service.minors(), new Wish.ContinueDraft(draft));
  }

  private static void read(Turn turn, Run run, CaseNumber draft) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.ReadDraft(ticket, turn.citizen().token().orElseThrow(), draft));
    turn.serve(run, new ReadingDraft(ticket, draft));
  }

  record Keeping(IdempotencyKey key, boolean onPhone) implements AwaitedAction {

    @Override
    public void decided(Turn turn, Run run, ActionOutcome outcome) {
      switch (outcome) {
        case ActionOutcome.Done(CaseNumber draft) -> kept(turn, run, draft);
        case ActionOutcome.Accepted(CaseNumber draft) -> kept(turn, run, draft);
        case ActionOutcome.Refused(var reason) -> NotTaken.asDraft(turn, run, reason);
        case ActionOutcome.NeverReceived _ ->
            Departure.troubleToRetry(turn, ProblemCode.NOTHING_SUBMITTED, run);
        case ActionOutcome.Unknown _ -> {}
      }
    }

    private void kept(Turn turn, Run run, CaseNumber draft) {
      if (onPhone) {
        Ticket ticket = turn.ticket();
        turn.effect(new Effect.HandOver(ticket, turn.citizen().token().orElseThrow(), draft));
        turn.serve(run, new AskingForCode(ticket, draft));
      } else {
        ReceiptStep.printDraft(turn, run, draft);
      }
    }
  }

  /// The draft is kept whatever comes of it.
  record AskingForCode(Ticket ticket, CaseNumber draft) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.SUBMITTING;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.HandedOver(Ticket asked, var answer) && asked.equals(ticket)) {
        switch (answer) {
          case HallAnswer.Answered<HandOver>(HandOver(String text)) ->
              turn.serve(run, new ShowingCode(text, draft));
          case HallAnswer.Refused<HandOver> _, HallAnswer.Unavailable<HandOver> _ ->
              ReceiptStep.printDraft(turn, run, draft);
        }
      }
    }
  }

  /// The phone scans the code. Whoever has done so gets the slip as well.
  record ShowingCode(String codeText, CaseNumber draft) implements StepState {

    @Override
    public boolean waitsForCitizen() {
      return true;
    }

    @Override
    public boolean mayGoBack() {
      return false;
    }

    @Override
    public View view(Sight sight, Run run) {
      return new View.HandOver(run.service().name(), codeText);
    }

    @Override
    public void touched(Turn turn, Run run, Intent intent) {
      if (intent instanceof Intent.Confirm) {
        ReceiptStep.printDraft(turn, run, draft);
      }
    }

    /// Keeps the code out of logs.
    @Override
    public String toString() {
      return "ShowingCode[" + draft.value() + "]";
    }
  }

  record ReadingDraft(Ticket ticket, CaseNumber draft) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.LOOKING_UP;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.DraftRead(Ticket asked, var answer) && asked.equals(ticket)) {
        switch (answer) {
          case HallAnswer.Answered<Application>(Application kept) ->
              Journey.begin(turn, run.filling(_ -> Filled.from(kept, draft)));
          case HallAnswer.Refused<Application>(var reason) ->
              Refusals.asWished(turn, new Wish.ContinueDraft(draft), reason);
          case HallAnswer.Unavailable<Application> _ ->
              Departure.troubleWithWayBack(turn, ProblemCode.HALL_UNREACHABLE, Optional.of(run));
        }
      }
    }
  }
}
