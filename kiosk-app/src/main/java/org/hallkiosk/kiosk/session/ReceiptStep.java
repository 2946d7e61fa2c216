package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.hall.Order;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The slip: the receipt of a case, or how to ask for an outcome that is not known yet. A slip that
/// cannot be printed holds nobody up, since the number stands on the screen as well.
final class ReceiptStep {

  private ReceiptStep() {}

  static void enter(Turn turn, Run run) {
    CaseNumber caseNumber = run.issued().caseNumber().orElseThrow();
    IdempotencyKey key = print(turn, ofCase(caseNumber), receipt(turn, run, caseNumber));
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

  /// The hall has not said: a slip tells how to ask.
  static void printReference(Turn turn, Run run, IdempotencyKey reference) {
    last(
        turn,
        run,
        ofService(run),
        notKnownYet(turn, run, reference),
        new Ending.Told(View.ResultKind.NOT_KNOWN_YET, reference.value()));
  }

  /// As above, but about money, which the screen says in words of its own.
  static void printMoneyReference(Turn turn, Run run, IdempotencyKey reference) {
    last(
        turn,
        run,
        ofService(run),
        notKnownYet(turn, run, reference),
        new Ending.Trouble(ProblemCode.PAYMENT_UNKNOWN));
  }

  private static SlipOrder notKnownYet(Turn turn, Run run, IdempotencyKey reference) {
    return new SlipOrder.NotKnownYet(
        turn.state().language(), run.service().name(), turn.citizen().person(), reference);
  }

  /// How to pay elsewhere. The number that a bank asks for stands on the screen too.
  static void printNotice(Turn turn, Run run, Order order) {
    last(
        turn,
        run,
        ofCase(order.caseNumber()),
        new SlipOrder.PaymentNotice(
            turn.state().language(), run.service().name(), turn.citizen().person(), order),
        new Ending.Told(View.ResultKind.PAYMENT_AWAITED, order.noticeNumber()));
  }

  static void printRefund(Turn turn, Run run, Order order) {
    last(
        turn,
        run,
        ofCase(order.caseNumber()),
        new SlipOrder.Refunded(
            turn.state().language(), run.service().name(), turn.citizen().person(), order),
        new Ending.Told(View.ResultKind.REFUNDED, order.caseNumber().value()));
  }

  static void printDraft(Turn turn, Run run, CaseNumber draft) {
    last(
        turn,
        run,
        ofCase(draft),
        new SlipOrder.DraftKept(
            turn.state().language(), run.service().name(), turn.citizen().person(), draft),
        new Ending.Told(View.ResultKind.DRAFT_KEPT, draft.value()));
  }

  private static void last(
      Turn turn, Run run, Map<Fact, String> facts, SlipOrder order, Ending ending) {
    turn.serve(run, new PrintingLast(print(turn, facts, order), ending));
  }

  private static IdempotencyKey print(Turn turn, Map<Fact, String> facts, SlipOrder order) {
    IdempotencyKey key = turn.key();
    OpenActions.begin(turn, ActionKind.SLIP, key, facts, new Effect.PrintSlip(key, order));
    return key;
  }

  private static Map<Fact, String> ofCase(CaseNumber number) {
    return Map.of(Fact.CASE, number.value());
  }

  private static Map<Fact, String> ofService(Run run) {
    return Map.of(Fact.SERVICE, run.service().id().value());
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

  /// What the citizen is told once the slip is out, instead of the steps that are left.
  sealed interface Ending {

    record Told(View.ResultKind kind, String reference) implements Ending {}

    record Trouble(ProblemCode code) implements Ending {}
  }

  /// A slip after which nothing is left to do.
  record PrintingLast(IdempotencyKey key, Ending ending) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.PRINTING_SLIP;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.SlipEnded(var ended, var outcome) && ended.equals(key)) {
        tell(turn, after(run, outcome));
      }
    }

    private void tell(Turn turn, Run run) {
      switch (ending) {
        case Ending.Told(View.ResultKind kind, String reference) ->
            RateStep.show(turn, run, kind, Optional.of(reference));
        case Ending.Trouble(ProblemCode code) -> Departure.trouble(turn, code, Optional.of(run));
      }
    }
  }
}
