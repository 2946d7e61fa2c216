package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.FaceHint;
import org.hallkiosk.kiosk.view.FaceState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The person check by a live face, which the hall compares with its own record.
///
/// @param attemptsLeft 0 where only another way is left
/// @param comparing the answer that is waited for
record CheckFace(int attemptsLeft, Optional<Ticket> comparing, Optional<FaceHint> hint)
    implements StepState {

  static void enter(Turn turn, Run run) {
    wait(turn, run, left(turn), Optional.empty());
  }

  private static int left(Turn turn) {
    return Math.max(1, turn.policies().faceAttempts() - turn.citizen().check().pictures());
  }

  @Override
  public boolean waitsForCitizen() {
    return comparing.isEmpty();
  }

  @Override
  public View view(Sight sight, Run run) {
    FaceState state = waitsForCitizen() ? FaceState.READY : FaceState.COMPARING;
    return new View.FaceCheck(
        run.service().name(),
        CheckWays.subject(sight.citizen()),
        state,
        attemptsLeft,
        hint,
        CheckWays.besides(sight.state(), CheckWay.FACE));
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (comparing.isPresent()) {
      return;
    }
    if (intent instanceof Intent.TakePicture && attemptsLeft > 0) {
      compare(turn, run);
    } else if (intent instanceof Intent.UseCode) {
      CheckPersonStep.change(turn, run, CheckWay.CODE);
    } else if (intent instanceof Intent.AskStaff) {
      CheckPersonStep.change(turn, run, CheckWay.STAFF);
    } else if (intent instanceof Intent.Back) {
      CheckPersonStep.back(turn, run);
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.FaceNotTaken(Ticket ticket) && waitsFor(ticket)) {
      wait(turn, run, attemptsLeft, Optional.of(FaceHint.NO_PICTURE));
    } else if (event instanceof Event.FaceChecked(Ticket ticket, var answer) && waitsFor(ticket)) {
      compared(turn, run, answer);
    }
  }

  private boolean waitsFor(Ticket ticket) {
    return comparing.filter(ticket::equals).isPresent();
  }

  private void compared(Turn turn, Run run, HallAnswer<PersonChecked> answer) {
    switch (answer) {
      case HallAnswer.Answered<PersonChecked>(PersonChecked.Passed _) ->
          CheckPersonStep.passed(turn, run, CheckWay.FACE.name());
      case HallAnswer.Answered<PersonChecked>(PersonChecked.NotPassed(int left)) ->
          notPassed(turn, run, Math.min(left, attemptsLeft - 1));
      case HallAnswer.Refused<PersonChecked>(Refusal reason) -> {
        if (reason == Refusal.TOO_MANY_ATTEMPTS) {
          notPassed(turn, run, 0);
        } else {
          CheckPersonStep.refused(turn, run, reason);
        }
      }
      case HallAnswer.Unavailable<PersonChecked> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private static void notPassed(Turn turn, Run run, int attemptsLeft) {
    turn.citizen(turn.citizen().checking(turn.citizen().check().mismatch()));
    if (attemptsLeft > 0) {
      wait(turn, run, attemptsLeft, Optional.of(FaceHint.NO_MATCH));
    } else {
      CheckPersonStep.over(
          turn,
          run,
          CheckWay.FACE,
          FaceHint.NO_MORE_PICTURES,
          new CheckFace(0, Optional.empty(), Optional.of(FaceHint.NO_MORE_PICTURES)));
    }
  }

  private static void wait(Turn turn, Run run, int attempts, Optional<FaceHint> hint) {
    turn.serve(run, new CheckFace(attempts, Optional.empty(), hint));
  }

  private void compare(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.CheckFace(ticket, turn.citizen().ownToken().orElseThrow()));
    turn.serve(run, new CheckFace(attemptsLeft, Optional.of(ticket), Optional.empty()));
  }
}
