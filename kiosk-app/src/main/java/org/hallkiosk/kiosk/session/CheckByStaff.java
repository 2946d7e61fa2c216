package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.CheckWay;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.StaffHint;
import org.hallkiosk.kiosk.view.StaffState;
import org.hallkiosk.kiosk.view.View;

/// The person check by a member of the hall's staff, from afar (远程人工核验): for whom neither face nor
/// phone does. The picture is taken when the citizen says so; then the hall is asked until somebody
/// has decided, the citizen gives up, or the patience is over.
record CheckByStaff(Stage stage, Optional<StaffHint> hint) implements StepState {

  /// How far it is.
  sealed interface Stage {

    /// The citizen may have the picture taken.
    record Ready() implements Stage {}

    /// No picture is of use now; the other ways are.
    record NotNow() implements Stage {}

    /// @param asking the picture is taken, and goes to the hall
    record Sending(Ticket asking) implements Stage {}

    /// @param patience ends the wait
    /// @param next when the hall is asked again, and what it is asked
    record Waiting(StaffCheckNumber check, Ticket patience, Ticket next) implements Stage {}
  }

  static void enter(Turn turn, Run run) {
    turn.serve(run, new CheckByStaff(new Stage.Ready(), Optional.empty()));
  }

  private static boolean lacksCamera(Turn turn) {
    return turn.state().limits().contains(View.Limit.NO_CAMERA);
  }

  private static void stand(Turn turn, Run run, StaffHint hint) {
    turn.serve(run, new CheckByStaff(new Stage.Ready(), Optional.of(hint)));
  }

  @Override
  public boolean waitsForCitizen() {
    return stage instanceof Stage.Ready || stage instanceof Stage.NotNow;
  }

  /// Whoever gives up owes nothing: the hall drops what nobody asks about.
  @Override
  public boolean mayLeave() {
    return !(stage instanceof Stage.Sending);
  }

  @Override
  public boolean mayGoBack() {
    return mayLeave();
  }

  @Override
  public int page() {
    return stage instanceof Stage.Waiting ? 1 : 0;
  }

  @Override
  public View view(Sight sight, Run run) {
    return new View.StaffCheck(
        run.service().name(),
        CheckWays.subject(sight.citizen()),
        shown(),
        hint,
        CheckWays.besides(sight.state(), CheckWay.STAFF));
  }

  private StaffState shown() {
    return switch (stage) {
      case Stage.Ready _ -> StaffState.READY;
      case Stage.NotNow _ -> StaffState.NOT_NOW;
      case Stage.Sending _ -> StaffState.SENDING;
      case Stage.Waiting _ -> StaffState.WAITING;
    };
  }

  @Override
  public void touched(Turn turn, Run run, Intent intent) {
    switch (stage) {
      case Stage.Ready _ when intent instanceof Intent.TakePicture -> send(turn, run);
      case Stage.Ready _, Stage.NotNow _ -> elsewhere(turn, run, intent);
      case Stage.Waiting _ when intent instanceof Intent.Back -> enter(turn, run);
      case Stage.Sending _, Stage.Waiting _ -> {}
    }
  }

  private static void elsewhere(Turn turn, Run run, Intent intent) {
    if (intent instanceof Intent.UseFace) {
      CheckPersonStep.change(turn, run, CheckWay.FACE);
    } else if (intent instanceof Intent.UseCode) {
      CheckPersonStep.change(turn, run, CheckWay.CODE);
    } else if (intent instanceof Intent.Back) {
      CheckPersonStep.back(turn, run);
    }
  }

  private static void send(Turn turn, Run run) {
    if (lacksCamera(turn)) {
      over(turn, run, StaffHint.NO_CAMERA);
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.AskStaff(ticket, token(turn)));
    turn.serve(run, new CheckByStaff(new Stage.Sending(ticket), Optional.empty()));
  }

  private static HallToken token(Turn turn) {
    return turn.citizen().ownToken().orElseThrow();
  }

  private static void over(Turn turn, Run run, StaffHint why) {
    CheckPersonStep.over(
        turn, run, CheckWay.STAFF, why, new CheckByStaff(new Stage.NotNow(), Optional.of(why)));
  }

  @Override
  public void answered(Turn turn, Run run, Event event) {
    switch (stage) {
      case Stage.Sending(Ticket asking) -> sent(turn, run, event, asking);
      case Stage.Waiting waiting -> waited(turn, run, event, waiting);
      case Stage.Ready _, Stage.NotNow _ -> {}
    }
  }

  private static void sent(Turn turn, Run run, Event event, Ticket asking) {
    if (event instanceof Event.FaceNotTaken(Ticket ticket) && ticket.equals(asking)) {
      stand(turn, run, StaffHint.NO_PICTURE);
    } else if (event instanceof Event.StaffAsked(Ticket ticket, var answer)
        && ticket.equals(asking)) {
      asked(turn, run, answer);
    }
  }

  private static void asked(Turn turn, Run run, HallAnswer<StaffCheckNumber> answer) {
    switch (answer) {
      case HallAnswer.Answered<StaffCheckNumber>(StaffCheckNumber check) -> {
        Ticket patience = turn.ticket();
        turn.effect(
            new Effect.StartTimer(new Timer.PhaseOver(patience), turn.policies().staffFor()));
        waitFor(turn, run, check, patience);
      }
      case HallAnswer.Refused<StaffCheckNumber>(var reason) -> refused(turn, run, reason);
      case HallAnswer.Unavailable<StaffCheckNumber> _ ->
          Departure.troubleToRetry(turn, ProblemCode.HALL_UNREACHABLE, run);
    }
  }

  private static void refused(Turn turn, Run run, Refusal reason) {
    if (reason == Refusal.STAFF_AWAY) {
      over(turn, run, StaffHint.AWAY);
    } else if (reason == Refusal.TOO_MANY_ATTEMPTS) {
      over(turn, run, StaffHint.TOO_OFTEN);
    } else {
      CheckPersonStep.refused(turn, run, reason);
    }
  }

  private static void waitFor(Turn turn, Run run, StaffCheckNumber check, Ticket patience) {
    Ticket next = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.StaffAgain(next), turn.policies().staffEvery()));
    turn.serve(run, new CheckByStaff(new Stage.Waiting(check, patience, next), Optional.empty()));
  }

  private static void waited(Turn turn, Run run, Event event, Stage.Waiting waiting) {
    if (Timer.rangFor(event, waiting.patience())) {
      stand(turn, run, StaffHint.NOBODY);
    } else if (event instanceof Event.TimerRang(Timer.StaffAgain(Ticket ticket))
        && ticket.equals(waiting.next())) {
      turn.effect(new Effect.ReadStaffCheck(ticket, token(turn), waiting.check()));
    } else if (event instanceof Event.StaffCheckRead(Ticket ticket, var answer)
        && ticket.equals(waiting.next())) {
      read(turn, run, answer, waiting);
    }
  }

  /// A hall that does not answer for a moment may do so the next time.
  private static void read(
      Turn turn, Run run, HallAnswer<StaffCheck> answer, Stage.Waiting waiting) {
    switch (answer) {
      case HallAnswer.Answered<StaffCheck>(StaffCheck stands) -> stands(turn, run, stands, waiting);
      case HallAnswer.Refused<StaffCheck>(var reason) -> CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<StaffCheck> _ ->
          waitFor(turn, run, waiting.check(), waiting.patience());
    }
  }

  private static void stands(Turn turn, Run run, StaffCheck stands, Stage.Waiting waiting) {
    switch (stands) {
      case StaffCheck.Waiting _ -> waitFor(turn, run, waiting.check(), waiting.patience());
      case StaffCheck.Passed _ -> CheckPersonStep.passed(turn, run, CheckWay.STAFF.name());
      case StaffCheck.NotPassed(StaffDoubt doubt) -> doubted(turn, run, doubt);
      case StaffCheck.Closed _ -> stand(turn, run, StaffHint.NOBODY);
    }
  }

  /// Only where the picture is to blame does another one make sense.
  private static void doubted(Turn turn, Run run, StaffDoubt doubt) {
    switch (doubt) {
      case PICTURE_UNCLEAR -> {
        turn.note(
            EntryKind.PERSON_NOT_CONFIRMED,
            Map.of(Fact.METHOD, CheckWay.STAFF.name(), Fact.REASON, doubt.name()));
        stand(turn, run, StaffHint.PICTURE_UNCLEAR);
      }
      case OTHER_PERSON -> over(turn, run, StaffHint.OTHER_PERSON);
      case NO_RECORD -> over(turn, run, StaffHint.NO_RECORD);
    }
  }
}
