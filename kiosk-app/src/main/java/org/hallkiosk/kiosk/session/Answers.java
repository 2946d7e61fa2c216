package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.IdempotencyKey;

/// What an answer of the world does in the phase that waits for it. An answer that the phase does
/// not wait for is too late, and changes nothing.
final class Answers {

  private Answers() {}

  static void on(Turn turn, Event event) {
    switch (turn.state().phase()) {
      case Phase.Attract(Ticket reading) -> whileReading(turn, event, reading, false);
      case Phase.SigningIn signingIn -> whileSigningIn(turn, event, signingIn);
      case Phase.Serving(Run run, StepState step) -> inStep(turn, event, run, step);
      case Phase.Closing closing -> {
        if (event instanceof Event.Wiped(Ticket ticket) && ticket.equals(closing.wiping())) {
          Departure.wiped(turn, closing);
        } else if (ranFor(event, closing.showing())) {
          Departure.shown(turn, closing);
        }
      }
      case Phase.Starting _, Phase.Greeting _, Phase.Home _, Phase.Troubled _ -> {}
    }
  }

  private static void whileSigningIn(Turn turn, Event event, Phase.SigningIn signingIn) {
    if (event instanceof Event.CardRemovalEnded(Ticket ticket, var _)
        && ticket.equals(signingIn.reading())) {
      Arrival.refusedCardGone(turn, signingIn);
    } else {
      whileReading(turn, event, signingIn.reading(), true);
    }
  }

  private static void whileReading(Turn turn, Event event, Ticket reading, boolean awake) {
    if (event instanceof Event.CardRead(Ticket ticket, var card) && ticket.equals(reading)) {
      Arrival.cardRead(turn, card, awake);
    } else if (ranFor(event, reading)) {
      Arrival.readAgain(turn, awake);
    }
  }

  private static void inStep(Turn turn, Event event, Run run, StepState step) {
    switch (step) {
      case StepState.Face face -> onFace(turn, event, run, face);
      case StepState.Code code -> onCode(turn, event, run, code);
      case StepState.CheckingPrinter(Ticket asked) -> {
        if (event instanceof Event.PrinterChecked(Ticket ticket, var health)
            && ticket.equals(asked)) {
          SubmitStep.printerChecked(turn, run, health);
        }
      }
      case StepState.Submitting(IdempotencyKey key) -> onSubmission(turn, event, run, key);
      case StepState.Fetching(Ticket asked) -> {
        if (event instanceof Event.DocumentFetched(Ticket ticket, var document)
            && ticket.equals(asked)) {
          PrintStep.fetched(turn, run, document);
        }
      }
      case StepState.Printing printing -> onPaper(turn, event, run, printing);
      case StepState.PrintingSlip(IdempotencyKey key) -> {
        if (event instanceof Event.SlipEnded(var ended, var outcome) && ended.equals(key)) {
          ReceiptStep.ended(turn, run, outcome);
        }
      }
      case StepState.PrintingReference(IdempotencyKey key, IdempotencyKey reference) -> {
        if (event instanceof Event.SlipEnded(var ended, var outcome) && ended.equals(key)) {
          ReceiptStep.referenceEnded(turn, run, reference, outcome);
        }
      }
      case StepState.Showing showing -> {
        if (ranFor(event, showing.ticket())) {
          RateStep.resultSeen(turn, run, showing);
        }
      }
      case StepState.Rating(Ticket ticket) -> {
        if (ranFor(event, ticket)) {
          Departure.leave(turn, "DONE");
        }
      }
      case StepState.Choosing _, StepState.Reviewing _ -> {}
    }
  }

  private static void onFace(Turn turn, Event event, Run run, StepState.Face face) {
    if (event instanceof Event.FaceNotTaken(Ticket ticket)
        && face.comparing().filter(ticket::equals).isPresent()) {
      CheckFace.notTaken(turn, run, face);
    } else if (event instanceof Event.FaceChecked(Ticket ticket, var answer)
        && face.comparing().filter(ticket::equals).isPresent()) {
      CheckFace.answered(turn, run, face, answer);
    }
  }

  private static void onCode(Turn turn, Event event, Run run, StepState.Code code) {
    if (event instanceof Event.CodeSendingAnswered(Ticket ticket, var answer)
        && code.sending().filter(ticket::equals).isPresent()) {
      CheckCode.sent(turn, run, answer);
    } else if (event instanceof Event.CodeChecked(Ticket ticket, var answer)
        && code.checking().filter(ticket::equals).isPresent()) {
      CheckCode.answered(turn, run, code, answer);
    }
  }

  private static void onSubmission(Turn turn, Event event, Run run, IdempotencyKey key) {
    if (event instanceof Event.ActionAnswered(var answered, var outcome) && answered.equals(key)) {
      SubmitStep.answered(turn, run, outcome);
    } else if (event instanceof Event.TimerRang(Timer.StopWaiting(var waited))
        && waited.equals(key)) {
      SubmitStep.stopWaiting(turn, run, key);
    }
  }

  private static void onPaper(Turn turn, Event event, Run run, StepState.Printing printing) {
    if (event instanceof Event.PageDone(var key, int pages) && key.equals(printing.key())) {
      PrintStep.pageDone(turn, run, printing, pages);
    } else if (event instanceof Event.PrintEnded(var key, var outcome)
        && key.equals(printing.key())) {
      PrintStep.ended(turn, run, outcome);
    }
  }

  private static boolean ranFor(Event event, Ticket ticket) {
    return event instanceof Event.TimerRang(Timer.PhaseOver(Ticket rang)) && rang.equals(ticket);
  }
}
