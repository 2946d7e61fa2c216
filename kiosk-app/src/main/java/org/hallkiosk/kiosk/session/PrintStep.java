package org.hallkiosk.kiosk.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Fetch the document of the case, print it, and tell the hall once it lies in the tray. What could
/// not be printed stays undelivered at the hall, and can be collected at any terminal.
final class PrintStep {

  private PrintStep() {}

  /// What is promised for a later day is collected then. What an earlier case has not to offer, or
  /// what was not asked for then, is not asked for.
  static void enter(Turn turn, Run run, ServiceStep.Print asked) {
    Optional<CaseFile> file = run.issued().file();
    if (file.filter(it -> it.isAwaited(asked.kind())).isPresent()) {
      Journey.advance(turn, run);
    } else if (!run.isOfEarlierCase()) {
      fetch(turn, run, asked);
    } else if (file.isEmpty()) {
      CaseReading.begin(turn, run, View.Stage.LOOKING_UP, CaseReading.Then.ENTER);
    } else if (wanted(run, asked, file.get())) {
      collect(turn, run, asked);
    } else {
      Journey.advance(turn, run);
    }
  }

  /// Nothing of it has come out yet: it waits until its printer works, here or elsewhere.
  private static void collect(Turn turn, Run run, ServiceStep.Print asked) {
    Availability.lack(run, asked, turn.state().limits())
        .filter(_ -> run.issued().order().isEmpty() && run.issued().papers().isEmpty())
        .ifPresentOrElse(
            limit -> Departure.troubleWithWayBack(turn, Problems.of(limit), Optional.of(run)),
            () -> fetch(turn, run, asked));
  }

  private static boolean wanted(Run run, ServiceStep.Print asked, CaseFile file) {
    return file.documents().contains(asked.kind())
        && run.service().plan().stream()
            .filter(planned -> planned.step().equals(asked))
            .anyMatch(planned -> planned.when().holds(file.choices()));
  }

  private static void fetch(Turn turn, Run run, ServiceStep.Print asked) {
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.FetchDocument(
            ticket, turn.citizen().token().orElseThrow(), caseOf(run), asked.kind()));
    turn.serve(run, new Fetching(asked, ticket));
  }

  private static CaseNumber caseOf(Run run) {
    return run.issued().caseNumber().orElseThrow();
  }

  /// The document is fetched and verified.
  record Fetching(ServiceStep.Print asked, Ticket ticket) implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.FETCHING;
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.DocumentFetched(Ticket fetched, var document)
          && fetched.equals(ticket)) {
        fetched(turn, run, document);
      }
    }

    private void fetched(Turn turn, Run run, FetchedDocument document) {
      switch (document) {
        case FetchedDocument.Ready ready -> print(turn, run, ready);
        case FetchedDocument.NotGenuine(String reason) -> {
          refused(turn, run, reason);
          Departure.trouble(turn, ProblemCode.CERTIFICATE_NOT_GENUINE, Optional.of(run));
        }
        case FetchedDocument.Refused(var reason) -> {
          refused(turn, run, reason.name());
          without(turn, run, reason);
        }
        case FetchedDocument.Unavailable _ ->
            Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
      }
    }

    /// A fiscal receipt that is not there yet holds up nobody who has the result: the slip tells
    /// that it can be collected.
    private void without(Turn turn, Run run, Refusal reason) {
      if (Refunds.isDue(run, asked.kind(), reason)) {
        Refunds.enter(turn, run, reason);
      } else if (asked.kind() == DocumentKind.FISCAL_RECEIPT && reason != Refusal.NOT_CHECKED) {
        Journey.advance(turn, run.issuing(Issued::uncertain));
      } else {
        Refusals.during(turn, run, reason);
      }
    }

    private static void refused(Turn turn, Run run, String reason) {
      turn.note(
          EntryKind.DOCUMENT_REFUSED, Map.of(Fact.CASE, caseOf(run).value(), Fact.REASON, reason));
    }

    private void print(Turn turn, Run run, FetchedDocument.Ready ready) {
      Map<Fact, String> facts =
          Map.of(Fact.CASE, caseOf(run).value(), Fact.CERTIFICATE, ready.number());
      turn.note(EntryKind.DOCUMENT_VERIFIED, facts);
      IdempotencyKey key = turn.key();
      OpenActions.begin(
          turn,
          ActionKind.PAPER,
          key,
          facts,
          new Effect.PrintDocument(
              key, ready.document(), caseOf(run), ready.pages(), asked.stock()));
      turn.serve(run, new Printing(asked, key, ready.number(), ready.pages(), 0));
    }
  }

  /// @param certificate the document's number
  /// @param total pages of the document
  record Printing(
      ServiceStep.Print asked, IdempotencyKey key, String certificate, int total, int done)
      implements WorkingStep {

    @Override
    public View.Stage stage() {
      return View.Stage.PRINTING;
    }

    @Override
    public View view(Sight sight, Run run) {
      return Work.view(run, stage(), Optional.of(new View.Pages(done, total)));
    }

    @Override
    public void answered(Turn turn, Run run, Event event) {
      if (event instanceof Event.PageDone(var printed, int pages) && printed.equals(key)) {
        turn.serve(run, new Printing(asked, key, certificate, total, pages));
      } else if (event instanceof Event.PrintEnded(var printed, var outcome)
          && printed.equals(key)) {
        ended(turn, run, outcome, List.of());
      } else if (event instanceof Event.FormsEnded forms && forms.key().equals(key)) {
        ended(
            turn,
            run.issuing(issued -> issued.spoiling(forms.spoilt())),
            forms.outcome(),
            forms.serials());
      }
    }

    private void ended(Turn turn, Run run, PrintOutcome outcome, List<String> serials) {
      switch (outcome) {
        case PrintOutcome.Printed(int pages) -> printed(turn, run, pages, serials);
        case PrintOutcome.NotPrinted _ ->
            Departure.troubleToRetry(turn, ProblemCode.PAPER_NOT_PRINTED, run);
        case PrintOutcome.Uncertain _, PrintOutcome.Cancelled _ ->
            Journey.advance(turn, run.issuing(Issued::uncertain));
      }
    }

    /// Forms that were spoilt before are told of with the paper that came out in the end.
    private void printed(Turn turn, Run run, int pages, List<String> serials) {
      OpenActions.reportDelivery(
          turn, new Delivery(caseOf(run), asked.kind(), pages, serials, run.issued().spoilt()));
      Issued.Paper paper = new Issued.Paper(asked.kind(), asked.document(), certificate, pages);
      Journey.advance(turn, run.issuing(issued -> issued.spoiltTold().withPaper(paper)));
    }
  }
}
