package org.hallkiosk.kiosk.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.journal.EntryKind;
import org.hallkiosk.kiosk.journal.Fact;
import org.hallkiosk.kiosk.view.ProblemCode;
import org.hallkiosk.kiosk.view.View;

/// The end of a session, good or bad: trouble, goodbye, wipe.
final class Departure {

  private Departure() {}

  /// Shows what went wrong, outside a service or where nothing can be tried again.
  static void trouble(Turn turn, ProblemCode code, Optional<Run> during) {
    troubled(turn, code, during, Optional.empty(), false);
  }

  /// Shows what went wrong outside a service, where the citizen may still do something else.
  static void troubleWithWayBack(Turn turn, ProblemCode code) {
    troubleWithWayBack(turn, code, Optional.empty());
  }

  static void troubleWithWayBack(Turn turn, ProblemCode code, Optional<Run> during) {
    troubled(turn, code, during, Optional.empty(), true);
  }

  /// Shows what went wrong in a step that can be tried again.
  static void troubleToRetry(Turn turn, ProblemCode code, Run during) {
    troubled(turn, code, Optional.of(during), Optional.of(View.Remedy.TRY_AGAIN), false);
  }

  private static void troubled(
      Turn turn,
      ProblemCode code,
      Optional<Run> during,
      Optional<View.Remedy> remedy,
      boolean back) {
    turn.phase(new Phase.Troubled(code, reference(during), during, remedy, back, false));
  }

  /// Shows why an application was not taken: nothing was made of it, and what was answered stays.
  /// Whoever has signed in may do something else.
  static void troubleHandingIn(
      Turn turn, ProblemCode code, Run run, Optional<View.Remedy> remedy, boolean draft) {
    boolean back = !turn.citizen().isNobody();
    turn.phase(
        new Phase.Troubled(
            code, reference(Optional.of(run)), Optional.of(run), remedy, back, draft));
  }

  /// A defect of ours: whoever stands there is told, and no step is tried again. After goodbye
  /// there is nobody to tell, but everything is wiped once more.
  static void defect(Turn turn) {
    Phase phase = turn.state().phase();
    if (phase instanceof Phase.Closing closing) {
      sayGoodbye(turn, closing.leftBehind());
    } else {
      trouble(turn, ProblemCode.TERMINAL_FAULT, runOf(phase));
    }
  }

  private static Optional<String> reference(Optional<Run> during) {
    return during.flatMap(run -> run.issued().caseNumber()).map(number -> number.value());
  }

  /// Ends the session, or goes back to the attract screen where none was opened. In assisted mode a
  /// principal's business ends, and the agent stays, unless nobody is there.
  static void leave(Turn turn, String reason) {
    Optional<Citizen> citizen = turn.state().citizen();
    if (citizen.isEmpty()) {
      Arrival.attract(turn);
    } else if (citizen.get().actsForPrincipal() && !isOver(turn.state().phase(), reason)) {
      Agents.finish(turn);
    } else {
      end(turn, citizen.get(), reason);
    }
  }

  private static boolean isOver(Phase phase, String reason) {
    return reason.equals(Vigil.IDLE)
        || (phase instanceof Phase.Troubled troubled
            && troubled.code() == ProblemCode.TERMINAL_FAULT);
  }

  private static void end(Turn turn, Citizen citizen, String reason) {
    turn.note(EntryKind.SESSION_CLOSED, Map.of(Fact.REASON, reason));
    OpenActions.leaveBehind(turn);
    List<View.Place> leftBehind = leftBehind(turn.state());
    citizen.acting().ifPresent(acting -> turn.effect(new Effect.SignOut(acting.token())));
    citizen.ownToken().ifPresent(token -> turn.effect(new Effect.SignOut(token)));
    turn.become(turn.state().withCitizen(Optional.empty()).withIdleness(Idleness.NONE));
    sayGoodbye(turn, leftBehind);
  }

  /// Somebody who has read the guide wants what needs a sign-in: they have left nothing to wipe.
  static void toSignIn(Turn turn, Wish wish) {
    turn.note(EntryKind.SESSION_CLOSED, Map.of(Fact.REASON, "SIGN_IN"));
    OpenActions.leaveBehind(turn);
    turn.become(turn.state().withCitizen(Optional.empty()).withIdleness(Idleness.NONE));
    turn.phase(new Phase.SigningIn(Reception.open(turn), Optional.empty(), Optional.of(wish)));
  }

  private static void sayGoodbye(Turn turn, List<View.Place> leftBehind) {
    Ticket wiping = turn.ticket();
    turn.effect(new Effect.Wipe(wiping));
    Ticket showing = turn.ticket();
    turn.effect(new Effect.StartTimer(new Timer.PhaseOver(showing), turn.policies().goodbyeFor()));
    turn.phase(new Phase.Closing(wiping, showing, leftBehind, false, false));
  }

  static void wiped(Turn turn, Phase.Closing closing) {
    next(
        turn,
        new Phase.Closing(
            closing.wiping(), closing.showing(), closing.leftBehind(), true, closing.shown()));
  }

  static void shown(Turn turn, Phase.Closing closing) {
    next(
        turn,
        new Phase.Closing(
            closing.wiping(), closing.showing(), closing.leftBehind(), closing.wiped(), true));
  }

  private static void next(Turn turn, Phase.Closing closing) {
    if (closing.wiped() && closing.shown()) {
      Arrival.attract(turn);
    } else {
      turn.phase(closing);
    }
  }

  static List<View.Place> leftBehind(State state) {
    List<View.Place> places = new ArrayList<>();
    for (Entrance slot : Entrance.values()) {
      slot.place().filter(_ -> state.lying().containsKey(slot)).ifPresent(places::add);
    }
    if (state.phase() instanceof Phase.Guide guide && guide.slip()) {
      places.add(View.Place.SLIP_SLOT);
    }
    runOf(state.phase())
        .ifPresent(
            run -> {
              if (run.issued().pages() > 0 || run.issued().mayNotHavePrinted()) {
                places.add(View.Place.PAPER_TRAY);
              }
              if (run.issued().slip()) {
                places.add(View.Place.SLIP_SLOT);
              }
            });
    return places;
  }

  private static Optional<Run> runOf(Phase phase) {
    return switch (phase) {
      case Phase.Serving(Run run, StepState _) -> Optional.of(run);
      case Phase.Troubled troubled -> troubled.during();
      case Phase.Starting _,
          Phase.Attract _,
          Phase.SigningIn _,
          Phase.Greeting _,
          Phase.Home _,
          Phase.OtherCard _,
          Phase.ChoosingCompany _,
          Phase.AskingForCompany _,
          Phase.Principals _,
          Phase.Guide _,
          Phase.Closing _ ->
          Optional.empty();
    };
  }
}
