package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CaseFile;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// Reads where the case stands: what the citizen must know of it, and what it owes.
record CaseReading(Ticket ticket, View.Stage stage, Then then) implements WorkingStep {

  enum Then {
    /// What does not come is not waited for: the case's number is there all the same.
    ADVANCE,
    /// The present step begins with it.
    ENTER
  }

  static void begin(Turn turn, Run run, View.Stage stage, Then then) {
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.ReadCaseFile(
            ticket, turn.citizen().token().orElseThrow(), run.issued().caseNumber().orElseThrow()));
    turn.serve(run, new CaseReading(ticket, stage, then));
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.CaseFileRead(Ticket asked, var answer) && asked.equals(ticket)) {
      switch (answer) {
        case HallAnswer.Answered<CaseFile>(CaseFile file) ->
            goOn(turn, run.issuing(issued -> issued.withFile(file)));
        case HallAnswer.Refused<CaseFile>(Refusal reason) -> refused(turn, run, reason);
        case HallAnswer.Unavailable<CaseFile> _ -> unreachable(turn, run);
      }
    }
  }

  private void goOn(Turn turn, Run run) {
    switch (then) {
      case ADVANCE -> Journey.advance(turn, run);
      case ENTER -> Journey.enter(turn, run);
    }
  }

  /// @param reason why the hall does not tell
  private void refused(Turn turn, Run run, Refusal reason) {
    switch (then) {
      case ADVANCE -> Journey.advance(turn, run);
      case ENTER -> Refusals.during(turn, run, reason);
    }
  }

  private void unreachable(Turn turn, Run run) {
    switch (then) {
      case ADVANCE -> Journey.advance(turn, run);
      case ENTER -> Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }
}
