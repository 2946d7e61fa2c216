package org.hallkiosk.kiosk.session;

import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Refusal;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffCheckNumber;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.Intent;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The person check by a member of the hall's staff, from afar (远程人工核验): for whom neither face nor
/// phone does. The picture is taken when the citizen says so; then the hall is asked until somebody
/// has decided, the citizen gives up, or the patience is over.
record CheckByStaff(Stage stage, Optional<View.StaffHint> hint) implements StepState {

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
    if (lacksCamera(turn)) {
      stand(turn, run, new Stage.NotNow(), View.StaffHint.NO_CAMERA);
    } else {
      turn.serve(run, new CheckByStaff(new Stage.Ready(), Optional.empty()));
    }
  }

  /// The code was asked for, and there is no phone to which it could go.
  static void enterWithoutPhone(Turn turn, Run run) {
    if (lacksCamera(turn)) {
      stand(turn, run, new Stage.NotNow(), View.StaffHint.NO_PHONE_NO_CAMERA);
    } else {
      stand(turn, run, new Stage.Ready(), View.StaffHint.NO_PHONE);
    }
  }

  private static boolean lacksCamera(Turn turn) {
    return turn.state().limits().contains(View.Limit.NO_CAMERA);
  }

  private static void stand(Turn turn, Run run, Stage stage, View.StaffHint hint) {
    turn.serve(run, new CheckByStaff(stage, Optional.of(hint)));
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
    return new View.StaffCheck(run.service().name(), shown(), hint);
  }

  private View.StaffState shown() {
    return switch (stage) {
      case Stage.Ready _ -> View.StaffState.READY;
      case Stage.NotNow _ -> View.StaffState.NOT_NOW;
      case Stage.Sending _ -> View.StaffState.SENDING;
      case Stage.Waiting _ -> View.StaffState.WAITING;
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
    if (intent instanceof Intent.UseFace && !lacksCamera(turn)) {
      CheckFace.enter(turn, run);
    } else if (intent instanceof Intent.UseCode) {
      CheckCode.enter(turn, run);
    } else if (intent instanceof Intent.Back) {
      Arrival.home(turn);
    }
  }

  private static void send(Turn turn, Run run) {
    if (lacksCamera(turn)) {
      enter(turn, run);
      return;
    }
    Ticket ticket = turn.ticket();
    turn.effect(new Effect.AskStaff(ticket, turn.citizen().token().orElseThrow()));
    turn.serve(run, new CheckByStaff(new Stage.Sending(ticket), Optional.empty()));
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
      stand(turn, run, new Stage.Ready(), View.StaffHint.NO_PICTURE);
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
      stand(turn, run, new Stage.NotNow(), View.StaffHint.AWAY);
    } else if (reason == Refusal.TOO_MANY_ATTEMPTS) {
      stand(turn, run, new Stage.NotNow(), View.StaffHint.TOO_OFTEN);
    } else {
      CheckPersonStep.refused(turn, run, reason);
    }
  }

  private static void waitFor(Turn turn, Run run, StaffCheckNumber check, Ticket patience) {
    Ticket next = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.StaffAgain(next), turn.policies().staffEvery()));
    turn.serve(
        run, new CheckByStaff(new Stage.Waiting(check, patience, next), Optional.empty()));
  }

  private static void waited(Turn turn, Run run, Event event, Stage.Waiting waiting) {
    if (Timer.rangFor(event, waiting.patience())) {
      stand(turn, run, new Stage.Ready(), View.StaffHint.NOBODY);
    } else if (event instanceof Event.TimerRang(Timer.StaffAgain(Ticket ticket))
        && ticket.equals(waiting.next())) {
      turn.effect(
          new Effect.ReadStaffCheck(
              ticket, turn.citizen().token().orElseThrow(), waiting.check()));
    } else if (event instanceof Event.StaffCheckRead(Ticket ticket, var answer)
        && ticket.equals(waiting.next())) {
      read(turn, run, answer, waiting);
    }
  }

  /// A hall that does not answer for a moment may do so the next time.
  private static void read(
      Turn turn, Run run, HallAnswer<StaffCheck> answer, Stage.Waiting waiting) {
    switch (answer) {
      case HallAnswer.Answered<StaffCheck>(StaffCheck stands) ->
          stands(turn, run, stands, waiting);
      case HallAnswer.Refused<StaffCheck>(var reason) ->
          CheckPersonStep.refused(turn, run, reason);
      case HallAnswer.Unavailable<StaffCheck> _ ->
          waitFor(turn, run, waiting.check(), waiting.patience());
    }
  }

  private static void stands(Turn turn, Run run, StaffCheck stands, Stage.Waiting waiting) {
    switch (stands) {
      case StaffCheck.Waiting _ -> waitFor(turn, run, waiting.check(), waiting.patience());
      case StaffCheck.Passed _ -> CheckPersonStep.passed(turn, run, "STAFF");
      case StaffCheck.NotPassed(StaffDoubt doubt) -> doubted(turn, run, doubt);
      case StaffCheck.Closed _ -> stand(turn, run, new Stage.Ready(), View.StaffHint.NOBODY);
    }
  }

  /// Only where the picture is to blame does another one make sense.
  private static void doubted(Turn turn, Run run, StaffDoubt doubt) {
    turn.note(
        EntryKind.PERSON_NOT_CONFIRMED, Map.of(Fact.METHOD, "STAFF", Fact.REASON, doubt.name()));
    switch (doubt) {
      case PICTURE_UNCLEAR -> stand(turn, run, new Stage.Ready(), View.StaffHint.PICTURE_UNCLEAR);
      case OTHER_PERSON -> stand(turn, run, new Stage.NotNow(), View.StaffHint.OTHER_PERSON);
      case NO_RECORD -> stand(turn, run, new Stage.NotNow(), View.StaffHint.NO_RECORD);
    }
  }
}
