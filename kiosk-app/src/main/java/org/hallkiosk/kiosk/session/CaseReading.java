package org.hallkiosk.kiosk.session;

import java.util.Optional;
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
        case HallAnswer.Refused<CaseFile>(Refusal reason) ->
            without(turn, run, Problems.of(reason), false);
        case HallAnswer.Unavailable<CaseFile> _ ->
            without(turn, run, ProblemCode.HALL_UNREACHABLE, true);
      }
    }
  }

  private void goOn(Turn turn, Run run) {
    switch (then) {
      case ADVANCE -> Journey.advance(turn, run);
      case ENTER -> Journey.enter(turn, run);
    }
  }

  private void without(Turn turn, Run run, ProblemCode why, boolean again) {
    switch (then) {
      case ADVANCE -> Journey.advance(turn, run);
      case ENTER -> {
        if (again) {
          Departure.troubleToRetry(turn, why, run);
        } else {
          Departure.trouble(turn, why, Optional.of(run));
        }
      }
    }
  }
}
