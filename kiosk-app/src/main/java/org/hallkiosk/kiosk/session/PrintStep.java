package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;

/// Fetch the document of the case, print it, and tell the hall once it lies in the tray. What could
/// not be printed stays undelivered at the hall, and can be collected at any terminal.
final class PrintStep {

  private PrintStep() {}

  static void enter(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.FetchDocument(ticket, turn.citizen().token().orElseThrow(), caseOf(run)));
    turn.phase(new Phase.Serving(run, new StepState.Fetching(ticket)));
  }

  static void fetched(Turn turn, Run run, FetchedDocument document) {
    switch (document) {
      case FetchedDocument.Ready ready -> print(turn, run, ready);
      case FetchedDocument.NotGenuine(String reason) -> {
        turn.note(
            EntryKind.DOCUMENT_REFUSED,
            Map.of(Fact.CASE, caseOf(run).value(), Fact.REASON, reason));
        Departure.trouble(turn, ProblemCode.CERTIFICATE_NOT_GENUINE, Optional.of(run));
      }
      case FetchedDocument.Refused(var reason) -> {
        turn.note(
            EntryKind.DOCUMENT_REFUSED,
            Map.of(Fact.CASE, caseOf(run).value(), Fact.REASON, reason.name()));
        Departure.trouble(turn, Problems.of(reason), Optional.of(run));
      }
      case FetchedDocument.Unavailable _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private static void print(Turn turn, Run run, FetchedDocument.Ready ready) {
    Map<Fact, String> facts =
        Map.of(Fact.CASE, caseOf(run).value(), Fact.CERTIFICATE, ready.number());
    turn.note(EntryKind.DOCUMENT_VERIFIED, facts);
    IdempotencyKey key = turn.key();
    OpenActions.begin(
        turn,
        ActionKind.PAPER,
        key,
        facts,
        new Effect.PrintDocument(key, ready.document(), caseOf(run), ready.pages()));
    turn.phase(
        new Phase.Serving(
            run.withCertificate(ready.number()), new StepState.Printing(key, ready.pages(), 0)));
  }

  static void pageDone(Turn turn, Run run, StepState.Printing printing, int pages) {
    turn.phase(
        new Phase.Serving(run, new StepState.Printing(printing.key(), printing.total(), pages)));
  }

  static void ended(Turn turn, Run run, PrintOutcome outcome) {
    switch (outcome) {
      case PrintOutcome.Printed(int pages) -> {
        OpenActions.reportDelivery(turn, caseOf(run), pages);
        Journey.advance(turn, run.withPages(pages));
      }
      case PrintOutcome.NotPrinted _ ->
          Departure.troubleToRetry(turn, ProblemCode.PAPER_NOT_PRINTED, run);
      case PrintOutcome.Uncertain _, PrintOutcome.Cancelled _ ->
          Journey.advance(turn, run.uncertain());
    }
  }

  private static CaseNumber caseOf(Run run) {
    return run.caseNumber().orElseThrow();
  }
}
