package org.hallkiosk.kiosk.session;

import java.util.Map;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.View;

/// The slip: the receipt of a case, or how to ask for an outcome that is not known yet. A slip that
/// cannot be printed holds nobody up, since the number stands on the screen as well.
final class ReceiptStep {

  private ReceiptStep() {}

  static void enter(Turn turn, Run run) {
    IdempotencyKey key = turn.key();
    CaseNumber caseNumber = run.issued().caseNumber().orElseThrow();
    print(turn, key, Map.of(Fact.CASE, caseNumber.value()), receipt(turn, run, caseNumber));
    turn.serve(run, new PrintingSlip(key));
  }

  private static SlipOrder receipt(Turn turn, Run run, CaseNumber caseNumber) {
    Language language = turn.state().language();
    Texts service = run.service().name();
    return run.issued().mayNotHavePrinted()
        ? new SlipOrder.MayNotHavePrinted(language, service, turn.citizen().person(), caseNumber)
        : new SlipOrder.Receipt(
            language,
            service,
            turn.citizen().person(),
            caseNumber,
            run.issued().papers().stream().map(Issued.Paper::certificate).findFirst(),
            run.issued().pages(),
            run.issued().file());
  }

  static void printReference(Turn turn, Run run, IdempotencyKey reference) {
    IdempotencyKey key = turn.key();
    SlipOrder order =
        new SlipOrder.NotKnownYet(
            turn.state().language(), run.service().name(), turn.citizen().person(), reference);
    print(turn, key, Map.of(Fact.SERVICE, run.service().id().value()), order);
    turn.serve(run, new PrintingReference(key, reference));
  }

  private static void print(
      Turn turn, IdempotencyKey key, Map<Fact, String> facts, SlipOrder order) {
    OpenActions.begin(turn, ActionKind.SLIP, key, facts, new Effect.PrintSlip(key, order));
  }

  private static Run after(Run run, PrintOutcome outcome) {
    return outcome instanceof PrintOutcome.Printed ? run.issuing(Issued::withSlip) : run;
  }

  record PrintingSlip(IdempotencyKey key) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.PRINTING_SLIP;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.SlipEnded(var ended, var outcome) && ended.equals(key)) {
        Journey.advance(turn, after(run, outcome));
      }
    }
  }

  /// The hall has not said: a slip tells how to ask.
  ///
  /// @param key of the slip
  /// @param reference of the application
  record PrintingReference(IdempotencyKey key, IdempotencyKey reference) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.PRINTING_SLIP;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.SlipEnded(var ended, var outcome) && ended.equals(key)) {
        RateStep.showNotKnownYet(turn, after(run, outcome), reference);
      }
    }
  }
}
