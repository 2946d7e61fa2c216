package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.View;

/// The slip: the receipt of a case, or how to ask for an outcome that is not known yet. A slip that
/// cannot be printed holds nobody up, since the number stands on the screen as well.
final class ReceiptStep {

  private ReceiptStep() {}

  static void enter(Turn turn, Run run) {
    IdempotencyKey key = turn.key();
    CaseNumber caseNumber = run.caseNumber().orElseThrow();
    SlipOrder order =
        new SlipOrder.OfCase(
            turn.state().language(),
            run.service().name(),
            maskedName(turn),
            caseNumber,
            run.certificate(),
            run.pages());
    print(turn, key, Map.of(Fact.CASE, caseNumber.value()), order);
    turn.phase(new Phase.Serving(run, new StepState.PrintingSlip(key)));
  }

  static void printReference(Turn turn, Run run, IdempotencyKey reference) {
    IdempotencyKey key = turn.key();
    SlipOrder order =
        new SlipOrder.NotKnownYet(
            turn.state().language(), run.service().name(), maskedName(turn), reference);
    print(turn, key, Map.of(Fact.SERVICE, run.service().id().value()), order);
    turn.phase(new Phase.Serving(run, new StepState.PrintingReference(key)));
  }

  private static void print(
      Turn turn, IdempotencyKey key, Map<Fact, String> facts, SlipOrder order) {
    OpenActions.begin(turn, ActionKind.SLIP, key, facts, new Effect.PrintSlip(key, order));
  }

  static void ended(Turn turn, Run run, PrintOutcome outcome) {
    Journey.advance(turn, outcome instanceof PrintOutcome.Printed ? run.withSlip() : run);
  }

  static void referenceEnded(Turn turn, Run run, PrintOutcome outcome) {
    RateStep.showResult(
        turn,
        outcome instanceof PrintOutcome.Printed ? run.withSlip() : run,
        View.ResultKind.NOT_KNOWN_YET);
  }

  private static String maskedName(Turn turn) {
    return turn.policies().masking().name(turn.citizen().person().name());
  }
}
