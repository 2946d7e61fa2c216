package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.identity.Person;
import org.hallkiosk.kiosk.journal.Fact;

/// The slip: the receipt of a case, or how to ask for an outcome that is not known yet. A slip that
/// cannot be printed holds nobody up, since the number stands on the screen as well.
final class ReceiptStep {

  private ReceiptStep() {}

  static void enter(Turn turn, Run run) {
    IdempotencyKey key = turn.key();
    CaseNumber caseNumber = run.caseNumber().orElseThrow();
    print(turn, key, Map.of(Fact.CASE, caseNumber.value()), receipt(turn, run, caseNumber));
    turn.phase(new Phase.Serving(run, new StepState.PrintingSlip(key)));
  }

  private static SlipOrder receipt(Turn turn, Run run, CaseNumber caseNumber) {
    Language language = turn.state().language();
    Texts service = run.service().name();
    Person holder = turn.citizen().person();
    return run.mayNotHavePrinted()
        ? new SlipOrder.MayNotHavePrinted(language, service, holder, caseNumber)
        : new SlipOrder.Receipt(
            language, service, holder, caseNumber, run.certificate(), run.pages());
  }

  static void printReference(Turn turn, Run run, IdempotencyKey reference) {
    IdempotencyKey key = turn.key();
    SlipOrder order =
        new SlipOrder.NotKnownYet(
            turn.state().language(), run.service().name(), turn.citizen().person(), reference);
    print(turn, key, Map.of(Fact.SERVICE, run.service().id().value()), order);
    turn.phase(new Phase.Serving(run, new StepState.PrintingReference(key, reference)));
  }

  private static void print(
      Turn turn, IdempotencyKey key, Map<Fact, String> facts, SlipOrder order) {
    OpenActions.begin(turn, ActionKind.SLIP, key, facts, new Effect.PrintSlip(key, order));
  }

  static void ended(Turn turn, Run run, PrintOutcome outcome) {
    Journey.advance(turn, outcome instanceof PrintOutcome.Printed ? run.withSlip() : run);
  }

  static void referenceEnded(Turn turn, Run run, IdempotencyKey reference, PrintOutcome outcome) {
    RateStep.showNotKnownYet(
        turn, outcome instanceof PrintOutcome.Printed ? run.withSlip() : run, reference);
  }
}
