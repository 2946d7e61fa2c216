package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The person check by a live face, which the hall compares with its own record.
final class CheckFace {

  private CheckFace() {}

  static void enter(Turn turn, Run run) {
    wait(turn, run, turn.policies().faceAttempts(), Optional.empty());
  }

  static void touched(Turn turn, Run run, StepState.Face face, Intent intent) {
    if (face.comparing().isPresent()) {
      return;
    }
    if (intent instanceof Intent.TakePicture) {
      compare(turn, run, face);
    } else if (intent instanceof Intent.UseCode) {
      CheckCode.enter(turn, run);
    } else if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  static void notTaken(Turn turn, Run run, StepState.Face face) {
    wait(turn, run, face.attemptsLeft(), Optional.of(View.FaceHint.NO_PICTURE));
  }

  static void answered(Turn turn, Run run, StepState.Face face, HallAnswer<PersonChecked> answer) {
    switch (answer) {
      case HallAnswer.Answered<PersonChecked>(PersonChecked.Passed _) ->
          CheckPersonStep.passed(turn, run, "FACE");
      case HallAnswer.Answered<PersonChecked>(PersonChecked.NotPassed(int left)) ->
          notPassed(turn, run, Math.min(left, face.attemptsLeft() - 1));
      case HallAnswer.Refused<PersonChecked>(var reason) ->
          CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<PersonChecked> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private static void notPassed(Turn turn, Run run, int attemptsLeft) {
    if (attemptsLeft > 0) {
      wait(turn, run, attemptsLeft, Optional.of(View.FaceHint.NO_MATCH));
    } else {
      CheckPersonStep.notConfirmed(turn, run);
    }
  }

  private static void wait(Turn turn, Run run, int attempts, Optional<View.FaceHint> hint) {
    turn.phase(new Phase.Serving(run, new StepState.Face(attempts, Optional.empty(), hint)));
  }

  private static void compare(Turn turn, Run run, StepState.Face face) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.CheckFace(ticket, turn.citizen().token().orElseThrow()));
    turn.phase(
        new Phase.Serving(
            run, new StepState.Face(face.attemptsLeft(), Optional.of(ticket), Optional.empty())));
  }
}
