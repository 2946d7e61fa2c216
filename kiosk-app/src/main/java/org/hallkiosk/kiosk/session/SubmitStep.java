package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Hand the application in: once, and never again while nobody knows what became of it. Then the
/// case's file is read: what the citizen must know of it.
final class SubmitStep {

  private SubmitStep() {}

  /// The printer is asked first, so that nobody applies for a paper that cannot come out.
  static void enter(Turn turn, Run run) {
    if (run.prints()) {
      Ticket ticket = turn.ticket();
      turn.effect(new Effect.CheckPrinter(ticket, run.stocks()));
      turn.serve(run, new CheckingPrinter(ticket));
    } else {
      submit(turn, run);
    }
  }

  private static void submit(Turn turn, Run run) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.SUBMISSION,
        key,
        Map.of(Fact.SERVICE, run.service().id().value()),
        new Effect.Submit(
            key,
            turn.citizen().token().orElseThrow(),
            run.filled().application(run.service().id())));
    new Submitting(key).await(turn, run);
  }

  /// The case is there: what does the citizen have to know of it?
  private static void read(Turn turn, Run run, CaseNumber number) {
    CaseReading.begin(
        turn,
        run.issuing(issued -> issued.withCase(number)),
        View.Stage.SUBMITTING,
        CaseReading.Then.ADVANCE);
  }

  record CheckingPrinter(Ticket ticket) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.CHECKING_PRINTER;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.PrinterChecked(Ticket asked, Health health)
          && asked.equals(ticket)) {
        if (health.ready()) {
          submit(turn, run);
        } else {
          NotTaken.toRetry(turn, run, ProblemCode.PRINTER_NOT_READY);
        }
      }
    }
  }

  record Submitting(IdempotencyKey key) implements AwaitedAction {

    @Override
    public void decided(Turn turn, Run run, ActionOutcome outcome) {
      switch (outcome) {
        case ActionOutcome.Done(CaseNumber number) -> read(turn, run, number);
        case ActionOutcome.Accepted(CaseNumber number) -> read(turn, run, number);
        case ActionOutcome.Refused(var reason) -> NotTaken.handedIn(turn, run, reason);
        case ActionOutcome.NeverReceived _ ->
            NotTaken.toRetry(turn, run, ProblemCode.NOTHING_SUBMITTED);
        case ActionOutcome.Unknown _ -> {}
      }
    }
  }
}
