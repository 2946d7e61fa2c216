package org.hallkiosk.kiosk.session;

import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;

/// The person check by a one-time code that the hall sends to the registered phone.
final class CheckCode {

  private CheckCode() {}

  static void enter(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.SendCode(ticket, turn.citizen().token().orElseThrow()));
    turn.phase(new Phase.Serving(run, StepState.Code.sending(ticket)));
  }

  static void sent(Turn turn, Run run, HallAnswer<CodeSent> answer) {
    switch (answer) {
      case HallAnswer.Answered<CodeSent>(CodeSent(String phone, int length)) ->
          turn.phase(new Phase.Serving(run, StepState.Code.entering(phone, length)));
      case HallAnswer.Refused<CodeSent>(var reason) -> CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<CodeSent> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  static void touched(Turn turn, Run run, StepState.Code code, Intent intent) {
    if (!code.waitsForCitizen()) {
      return;
    }
    if (intent instanceof Intent.Digit(int digit)) {
      typed(turn, run, code.with(code.digits() + digit));
    } else if (intent instanceof Intent.Erase) {
      typed(turn, run, code.with(shortened(code.digits())));
    } else if (intent instanceof Intent.TryAgain) {
      enter(turn, run);
    } else if (intent instanceof Intent.UseFace) {
      CheckPersonStep.enter(turn, run);
    } else if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  static void answered(Turn turn, Run run, StepState.Code code, HallAnswer<PersonChecked> answer) {
    switch (answer) {
      case HallAnswer.Answered<PersonChecked>(PersonChecked.Passed _) ->
          CheckPersonStep.passed(turn, run, "CODE");
      case HallAnswer.Answered<PersonChecked>(PersonChecked.NotPassed(int left)) ->
          notPassed(turn, run, code, left);
      case HallAnswer.Refused<PersonChecked>(var reason) ->
          CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<PersonChecked> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private static void notPassed(Turn turn, Run run, StepState.Code code, int attemptsLeft) {
    if (attemptsLeft > 0) {
      turn.phase(new Phase.Serving(run, code.wrong()));
    } else {
      CheckPersonStep.notConfirmed(turn, run);
    }
  }

  private static String shortened(String digits) {
    return digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
  }

  private static void typed(Turn turn, Run run, StepState.Code code) {
    if (code.digits().length() < code.length()) {
      turn.phase(new Phase.Serving(run, code));
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.CheckCode(ticket, turn.citizen().token().orElseThrow(), code.digits()));
    turn.phase(new Phase.Serving(run, code.checking(ticket)));
  }
}
