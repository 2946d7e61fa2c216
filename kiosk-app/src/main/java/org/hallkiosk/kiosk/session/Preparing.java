package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.catalog.Assurance;
import org.hallkiosk.kiosk.catalog.Condition;
import org.hallkiosk.kiosk.catalog.ServiceStep;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.Preparation;
import org.hallkiosk.kiosk.view.ProblemCode;

/// The hall is asked once a run what it knows already, before the first step that would ask the
/// citizen for it. Whoever applies is told before their first answer what they will be refused for,
/// whatever they answer; whoever may only look, and hand in nothing, is not judged beforehand.
record Preparing(Ticket ticket, Way way) implements LookingUp {

  /// Whether every way through the service hands something in, by a person who was checked: a found
  /// card must not tell what its holder would be refused.
  static boolean isDue(Run run) {
    return run.service().assurance() == Assurance.CARD_AND_PERSON_CHECK
        && run.service().plan().stream()
            .anyMatch(
                planned ->
                    planned.step() instanceof ServiceStep.Submit
                        && planned.when() instanceof Condition.Always);
  }

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
