package org.hallkiosk.kiosk.session;

import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.CodeSent;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.PersonChecked;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.CodeHint;
import org.hallkiosk.kiosk.view.CodeState;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The person check by a one-time code that the hall sends to the registered phone.
///
/// @param asked the hall's answer, while it is waited for
/// @param sent what the hall said of the code; empty before
/// @param pause before another code may be asked for
record CheckCode(
    CodeState state,
    Optional<Ticket> asked,
    Optional<CodeSent> sent,
    Optional<Ticket> pause,
    String digits,
    Optional<CodeHint> hint)
    implements StepState {

  static void enter(Turn turn, Run run) {
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.SendCode(ticket, turn.citizen().ownToken().orElseThrow()));
    turn.serve(
        run,
        new CheckCode(
            CodeState.SENDING,
            Optional.of(ticket),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty()));
  }

  @Override
  public boolean waitsForCitizen() {
    return asked.isEmpty();
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.CodeCheck(
        run.service().name(),
        CheckWays.subject(sight.citizen()),
        state,
        sent.map(CodeSent::maskedPhone),
        digits.length(),
        length(),
        maySendAgain(),
        hint,
        CheckWays.besides(sight.state(), CheckWay.CODE));
  }

  private int length() {
    return sent.map(CodeSent::length).orElse(0);
  }

  private boolean maySendAgain() {
    return state == CodeState.ENTERING && pause.isEmpty();
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    if (!waitsForCitizen()) {
      return;
    }
    if (intent instanceof Intent.Digit(int digit) && state == CodeState.ENTERING) {
      typed(turn, run, digits + digit);
    } else if (intent instanceof Intent.Erase && !digits.isEmpty()) {
      turn.serve(run, entering(digits.substring(0, digits.length() - 1), Optional.empty()));
    } else if (intent instanceof Intent.TryAgain && maySendAgain()) {
      enter(turn, run);
    } else if (intent instanceof Intent.UseFace) {
      CheckPersonStep.change(turn, run, CheckWay.FACE);
    } else if (intent instanceof Intent.AskStaff) {
      CheckPersonStep.change(turn, run, CheckWay.STAFF);
    } else if (intent instanceof Intent.Back) {
      CheckPersonStep.back(turn, run);
    }
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    if (event instanceof Event.CodeSendingAnswered(Ticket ticket, var answer) && waitsFor(ticket)) {
      sent(turn, run, answer);
    } else if (event instanceof Event.CodeChecked(Ticket ticket, var answer) && waitsFor(ticket)) {
      compared(turn, run, answer);
    } else if (event instanceof Event.TimerRang(Timer.CodeAgain(Ticket ticket))
        && pause.filter(ticket::equals).isPresent()) {
      turn.serve(run, new CheckCode(state, asked, sent, Optional.empty(), digits, hint));
    }
  }

  private boolean waitsFor(Ticket ticket) {
    return asked.filter(ticket::equals).isPresent();
  }

  private void sent(Turn turn, Run run, HallAnswer<CodeSent> answer) {
    switch (answer) {
      case HallAnswer.Answered<CodeSent>(CodeSent code) -> {
        Ticket again = turn.ticket();
        turn.effect(new Effect.StartTimer(new Timer.CodeAgain(again), code.againAfter()));
        turn.serve(
            run,
            new CheckCode(
                CodeState.ENTERING,
                Optional.empty(),
                Optional.of(code),
                Optional.of(again),
                "",
                Optional.empty()));
      }
      case HallAnswer.Refused<CodeSent>(Refusal reason) -> refused(turn, run, reason);
      case HallAnswer.Unavailable<CodeSent> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private void compared(Turn turn, Run run, HallAnswer<PersonChecked> answer) {
    switch (answer) {
      case HallAnswer.Answered<PersonChecked>(PersonChecked.Passed _) ->
          CheckPersonStep.passed(turn, run, CheckWay.CODE.name());
      case HallAnswer.Answered<PersonChecked>(PersonChecked.NotPassed(int left)) -> {
        if (left > 0) {
          turn.serve(run, entering("", Optional.of(CodeHint.WRONG_CODE)));
        } else {
          over(turn, run, CodeHint.NO_MORE_CODES);
        }
      }
      case HallAnswer.Refused<PersonChecked>(Refusal reason) -> refused(turn, run, reason);
      case HallAnswer.Unavailable<PersonChecked> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  /// A code that is too old is no reason to end: another one is offered at once.
  private void refused(Turn turn, Run run, Refusal reason) {
    if (reason == Refusal.CODE_EXPIRED && sent.isPresent()) {
      turn.serve(run, expired());
    } else if (reason == Refusal.TOO_MANY_ATTEMPTS) {
      over(turn, run, CodeHint.NO_MORE_CODES);
    } else if (reason == Refusal.SAME_PHONE) {
      over(turn, run, CodeHint.SAME_PHONE);
    } else if (reason == Refusal.NO_PHONE) {
      over(turn, run, CodeHint.NO_PHONE);
    } else {
      CheckPersonStep.refused(turn, run, reason);
    }
  }

  private void over(Turn turn, Run run, CodeHint why) {
    CheckPersonStep.over(
        turn,
        run,
        CheckWay.CODE,
        why,
        new CheckCode(
            CodeState.OVER, Optional.empty(), sent, Optional.empty(), "", Optional.of(why)));
  }

  private void typed(Turn turn, Run run, String now) {
    if (now.length() < length()) {
      turn.serve(run, entering(now, Optional.empty()));
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.CheckCode(ticket, turn.citizen().ownToken().orElseThrow(), now));
    turn.serve(
        run,
        new CheckCode(CodeState.CHECKING, Optional.of(ticket), sent, pause, now, Optional.empty()));
  }

  private CheckCode entering(String now, Optional<CodeHint> why) {
    return new CheckCode(CodeState.ENTERING, Optional.empty(), sent, pause, now, why);
  }

  private CheckCode expired() {
    return new CheckCode(
        CodeState.ENTERING,
        Optional.empty(),
        sent,
        Optional.empty(),
        "",
        Optional.of(CodeHint.EXPIRED));
  }

  /// Keeps the code out of logs.
  @Override
  public String toString() {
    return "CheckCode[redacted]";
  }
}
