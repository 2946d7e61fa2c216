package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The person check by a one-time code that the hall sends to the registered phone.
///
/// @param sending while the hall is asked to send it
/// @param checking while the hall compares it
record CheckCode(
    Optional<Ticket> sending,
    Optional<Ticket> checking,
    String maskedPhone,
    int length,
    String digits,
    Optional<View.CodeHint> hint)
    implements StepState {

  static void enter(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.SendCode(ticket, turn.citizen().token().orElseThrow()));
    turn.serve(
        run, new CheckCode(Optional.of(ticket), Optional.empty(), "", 0, "", Optional.empty()));
  }

  @Override
  public boolean waitsForCitizen() {
    return sending.isEmpty() && checking.isEmpty();
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.CodeCheck(
        run.service().name(),
        shown(),
        Optional.of(maskedPhone).filter(phone -> !phone.isEmpty()),
        digits.length(),
        length,
        hint);
  }

  private View.CodeState shown() {
    if (sending.isPresent()) {
      return View.CodeState.SENDING;
    }
    return checking.isPresent() ? View.CodeState.CHECKING : View.CodeState.ENTERING;
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (!waitsForCitizen()) {
      return;
    }
    if (intent instanceof Intent.Digit(int digit)) {
      typed(turn, run, digits + digit);
    } else if (intent instanceof Intent.Erase) {
      typed(turn, run, digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1));
    } else if (intent instanceof Intent.TryAgain) {
      enter(turn, run);
    } else if (intent instanceof Intent.UseFace) {
      CheckPersonStep.enter(turn, run);
    } else if (intent instanceof Intent.AskStaff) {
      CheckByStaff.enter(turn, run);
    } else if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.CodeSendingAnswered(Ticket ticket, var answer)
        && sending.filter(ticket::equals).isPresent()) {
      sent(turn, run, answer);
    } else if (event instanceof Event.CodeChecked(Ticket ticket, var answer)
        && checking.filter(ticket::equals).isPresent()) {
      compared(turn, run, answer);
    }
  }

  private static void sent(Turn turn, Run run, HallAnswer<CodeSent> answer) {
    switch (answer) {
      case HallAnswer.Answered<CodeSent>(CodeSent(String phone, int length)) ->
          turn.serve(run, entering(phone, length, "", Optional.empty()));
      case HallAnswer.Refused<CodeSent>(var reason) when reason == Refusal.NO_PHONE ->
          CheckByStaff.enterWithoutPhone(turn, run);
      case HallAnswer.Refused<CodeSent>(var reason) -> CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<CodeSent> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private void compared(Turn turn, Run run, HallAnswer<PersonChecked> answer) {
    switch (answer) {
      case HallAnswer.Answered<PersonChecked>(PersonChecked.Passed _) ->
          CheckPersonStep.passed(turn, run, "CODE");
      case HallAnswer.Answered<PersonChecked>(PersonChecked.NotPassed(int left)) ->
          notPassed(turn, run, left);
      case HallAnswer.Refused<PersonChecked>(var reason) ->
          CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<PersonChecked> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private void notPassed(Turn turn, Run run, int attemptsLeft) {
    if (attemptsLeft > 0) {
      turn.serve(run, entering(maskedPhone, length, "", Optional.of(View.CodeHint.WRONG_CODE)));
    } else {
      CheckPersonStep.notConfirmed(turn, run);
    }
  }

  private void typed(Turn turn, Run run, String now) {
    if (now.length() < length) {
      turn.serve(run, entering(maskedPhone, length, now, Optional.empty()));
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.CheckCode(ticket, turn.citizen().token().orElseThrow(), now));
    turn.serve(
        run,
        new CheckCode(
            Optional.empty(), Optional.of(ticket), maskedPhone, length, now, Optional.empty()));
  }

  private static CheckCode entering(
      String maskedPhone, int length, String digits, Optional<View.CodeHint> hint) {
    return new CheckCode(Optional.empty(), Optional.empty(), maskedPhone, length, digits, hint);
  }

  /// Keeps the code out of logs.
  @Override
  public String toString() {
    return "CheckCode[redacted]";
  }
}
