package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.ProblemCode;

/// The hall is asked once a run what it knows already, before the first step that would ask the
/// citizen for it.
record Preparing(Ticket ticket, Way way) implements LookingUp {

  /// Whether the step has to wait; it is entered anew once the hall has answered.
  static boolean first(Turn turn, Run run, Way way) {
    if (run.filled().preparation().isPresent()) {
      return false;
    }
    Ticket ticket = turn.ticket();
    turn.effect(
        new Effect.Prepare(ticket, turn.citizen().token().orElseThrow(), run.service().id()));
    turn.serve(run, new Preparing(ticket, way));
    return true;
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.Prepared(Ticket asked, var answer) && asked.equals(ticket)) {
      prepared(turn, run, answer);
    }
  }

  private void prepared(Turn turn, Run run, HallAnswer<Preparation> answer) {
    switch (answer) {
      case HallAnswer.Answered<Preparation>(Preparation known) ->
          Journey.enter(turn, run.filling(filled -> filled.prepared(known)), way);
      case HallAnswer.Refused<Preparation>(var reason) -> NotTaken.lookedUp(turn, run, reason);
      case HallAnswer.Unavailable<Preparation> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }
}
