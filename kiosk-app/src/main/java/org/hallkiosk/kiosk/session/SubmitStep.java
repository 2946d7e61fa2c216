package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;

/// Hand it in at the hall, once. The printer is asked before; an unknown outcome is waited for as
/// long as the policy says, and then told as such.
final class SubmitStep {

  private SubmitStep() {}

  static void enter(Turn turn, Run run) {
    if (!run.prints()) {
      submit(turn, run);
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.CheckPrinter(ticket));
    turn.phase(new Phase.Serving(run, new StepState.CheckingPrinter(ticket)));
  }

  static void printerChecked(Turn turn, Run run, Health health) {
    if (health.ready()) {
      submit(turn, run);
    } else {
      Departure.troubleToRetry(turn, ProblemCode.PRINTER_NOT_READY, run);
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
            key, turn.citizen().token().orElseThrow(), run.service().id(), run.answers()));
    turn.effect(new Effect.StartTimer(new Timer.StopWaiting(key), turn.policies().queryFor()));
    turn.phase(new Phase.Serving(run, new StepState.Submitting(key)));
  }

  static void answered(Turn turn, Run run, ActionOutcome outcome) {
    switch (outcome) {
      case ActionOutcome.Done(CaseNumber number) -> Journey.advance(turn, run.withCase(number));
      case ActionOutcome.Accepted(CaseNumber number) -> Journey.advance(turn, run.withCase(number));
      case ActionOutcome.Refused(var reason) ->
          Departure.trouble(turn, Problems.of(reason), Optional.of(run));
      case ActionOutcome.NeverReceived _ ->
          Departure.troubleToRetry(turn, ProblemCode.NOTHING_SUBMITTED, run);
      case ActionOutcome.Unknown _ -> {}
    }
  }

  static void stopWaiting(Turn turn, Run run, IdempotencyKey key) {
    ReceiptStep.printReference(turn, run, key);
  }
}
